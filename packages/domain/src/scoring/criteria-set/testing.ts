import { day, decimal } from '../../kernel/index.ts';
import type { IndicatorCode } from '../../reporting/index.ts';
import type { CriteriaContext } from './check/context.ts';
import type { CriteriaSetDraft } from './draft.ts';
import type {
  CriteriaSet,
  Criterion,
  CriterionGroup,
  CriterionLeaf,
  InputDefinition,
  Veto,
} from './model.ts';

const words = (vi: string) => ({ vi, en: vi });

/** An input as a rule reads it, typed by hand. */
export const anInput = (name: string, over: Partial<InputDefinition> = {}): InputDefinition => ({
  name,
  label: words(`Số liệu ${name}`),
  indicator: null,
  isTarget: false,
  ...over,
});

/** A criterion of 10 points for each occurrence 2; a test states only what matters. */
export const aLeaf = (key: string, over: Partial<CriterionLeaf> = {}): CriterionLeaf => ({
  key,
  name: words(`Tiêu chí ${key}`),
  source: null,
  note: null,
  maximum: decimal(10),
  rule: { name: 'perOccurrence', points: decimal(2) },
  missing: 'ZERO',
  mayBeNotAssigned: false,
  isQuantitative: true,
  inputs: [anInput('count')],
  ...over,
});

/** A group of criteria. */
export const aGroup = (key: string, children: readonly Criterion[]): CriterionGroup => ({
  key,
  name: words(`Nhóm ${key}`),
  source: null,
  note: null,
  children,
});

/** A veto that takes the title; a test states only what matters. */
export const aVeto = (key: string, over: Partial<Veto> = {}): Veto => ({
  key,
  name: words(`Điểm liệt ${key}`),
  source: null,
  note: null,
  condition: { kind: 'YES' },
  inputs: [anInput('met')],
  effects: [{ kind: 'NO_TITLE' }],
  missing: 'NOT_MET',
  ...over,
});

/** A legal set of one group of 10 points, in force from 01/01/2026; a test states only what matters. */
export const aSet = (over: Partial<CriteriaSet> = {}): CriteriaSet => ({
  code: 'CUM-10',
  version: 1,
  name: words('Bộ tiêu chí thử'),
  notes: words(''),
  validity: { from: day('2026-01-01'), to: null },
  subject: 'UNIT',
  outcome: 'POINTS',
  scale: decimal(10),
  places: 2,
  rounding: 'HALF_UP',
  criteria: [aGroup('I', [aLeaf('I.1')])],
  vetoes: [],
  bands: [
    { code: 'GOOD', name: words('Tốt'), from: decimal(7) },
    { code: 'WEAK', name: words('Yếu'), from: decimal(0) },
  ],
  gates: [],
  quota: null,
  tieBreaks: [],
  extends: null,
  ...over,
});

/** A legal set that recognises, with one criterion that is met or not. */
export const aRecognition = (over: Partial<CriteriaSet> = {}): CriteriaSet => ({
  ...aSet({ code: 'AN-TOAN', outcome: 'RECOGNITION', scale: null, bands: [] }),
  criteria: [aMet('1')],
  ...over,
});

/** A criterion of a set that recognises. */
export const aMet = (key: string, over: Partial<CriterionLeaf> = {}): CriterionLeaf =>
  aLeaf(key, {
    maximum: null,
    rule: { name: 'allOrNothing', condition: { kind: 'YES' } },
    inputs: [anInput('met')],
    ...over,
  });

/** One indicator is known, and no set is extended. */
export const aContext = (over: Partial<CriteriaContext> = {}): CriteriaContext => ({
  indicators: new Set(['LAUNCH' as IndicatorCode]),
  extended: null,
  ...over,
});

/** A set as it is being written. */
export const aDraft = (over: Partial<CriteriaSetDraft> = {}): CriteriaSetDraft => ({ ...aSet(), ...over });
