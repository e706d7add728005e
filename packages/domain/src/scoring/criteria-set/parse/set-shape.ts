import * as v from 'valibot';
import type { IndicatorCode } from '../../../reporting/index.ts';
import type { CriteriaSetDraft } from '../draft.ts';
import { type Criterion, MISSING_POLICIES, OUTCOMES, SUBJECT_KINDS } from '../model.ts';
import { calendarDay, key, longText, number, shortText, source, whole } from './atoms.ts';
import { condition, rule } from './rule-shape.ts';

const ROUNDINGS_OF_SETS = ['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP'] as const;

const indicator = v.pipe(
  key,
  v.transform((code) => code as IndicatorCode),
);
const inputs = v.array(
  v.strictObject({ name: key, label: shortText, indicator: v.nullable(indicator), isTarget: v.boolean() }),
);
const base = { key, name: shortText, source, note: v.nullable(longText) };

const leaf = v.strictObject({
  ...base,
  maximum: v.nullable(number),
  rule,
  missing: v.picklist(MISSING_POLICIES),
  mayBeNotAssigned: v.boolean(),
  isQuantitative: v.boolean(),
  inputs,
});

const isGroup = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'children' in input;

const criterion: v.GenericSchema<unknown, Criterion> = v.lazy((input) => (isGroup(input) ? group : leaf));
const group: v.GenericSchema<unknown, Criterion> = v.strictObject({ ...base, children: v.array(criterion) });

const effect = v.variant('kind', [
  v.strictObject({ kind: v.literal('NOTE') }),
  v.strictObject({ kind: v.literal('CAP_CLASS'), class: key }),
  v.strictObject({ kind: v.literal('LOWER_CLASS'), steps: whole }),
  v.strictObject({ kind: v.literal('NO_TITLE') }),
  v.strictObject({ kind: v.literal('NO_RANK') }),
  v.strictObject({ kind: v.literal('NOT_RECOGNISED') }),
]);

const veto = v.strictObject({
  ...base,
  condition,
  inputs,
  effects: v.array(effect),
  missing: v.picklist(['NOT_MET', 'INCOMPLETE']),
});

const gate = v.strictObject({ ...base, class: key, condition, inputs });
const quota = v.strictObject({ class: key, share: number, among: v.array(key), source });

const tieBreak = v.variant('kind', [
  v.strictObject({ kind: v.literal('CRITERION'), key }),
  v.strictObject({ kind: v.literal('QUANTITATIVE') }),
  v.strictObject({ kind: v.literal('FEWER_PENALTIES') }),
]);

/** The shape of a whole set, read member by member; nothing beside it is taken. */
export const criteriaSet: v.GenericSchema<unknown, CriteriaSetDraft> = v.strictObject({
  code: key,
  version: whole,
  name: shortText,
  notes: longText,
  validity: v.strictObject({ from: v.nullable(calendarDay), to: v.nullable(calendarDay) }),
  subject: v.picklist(SUBJECT_KINDS),
  outcome: v.picklist(OUTCOMES),
  scale: v.nullable(number),
  places: whole,
  rounding: v.picklist(ROUNDINGS_OF_SETS),
  criteria: v.array(criterion),
  vetoes: v.array(veto),
  bands: v.array(v.strictObject({ code: key, name: shortText, from: number })),
  gates: v.array(gate),
  quota: v.nullable(quota),
  tieBreaks: v.array(tieBreak),
  extends: v.nullable(v.strictObject({ code: key, version: whole })),
});
