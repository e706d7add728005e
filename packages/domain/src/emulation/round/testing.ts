import type { OrgUnitId } from '../../hierarchy/index.ts';
import { day, decimal, id, validFrom } from '../../kernel/index.ts';
import type { CriteriaSet, CriterionLeaf, InputDefinition } from '../../scoring/index.ts';
import type { Mark, RoundSheet } from './sheet/model.ts';

const words = (vi: string) => ({ vi, en: vi });
const input = (name: string): InputDefinition => ({
  name,
  label: words(name),
  indicator: null,
  isTarget: false,
});
const base = { source: null, note: null, isQuantitative: true } as const;

const leaf = (key: string, over: Partial<CriterionLeaf>): CriterionLeaf => ({
  ...base,
  key,
  name: words(`Tiêu chí ${key}`),
  maximum: decimal(50),
  rule: { name: 'manual' },
  missing: 'ZERO',
  mayBeNotAssigned: false,
  inputs: [input('points')],
  ...over,
});

/** 50 against a target, 30 by the appraiser, 20 less penalties down to −10; a veto and a gate. */
export const aRoundSet = (over: Partial<CriteriaSet> = {}): CriteriaSet => ({
  code: 'BO-THU',
  version: 1,
  name: words('Bộ thử'),
  notes: words(''),
  validity: validFrom(day('2026-01-01'), day('2027-01-01')),
  subject: 'UNIT',
  outcome: 'POINTS',
  scale: decimal(100),
  places: 2,
  rounding: 'HALF_UP',
  criteria: [
    leaf('I', {
      rule: { name: 'targetRatio', direction: 'HIGHER', half: decimal('0.5') },
      missing: 'INCOMPLETE',
      inputs: [input('actual'), input('target')],
    }),
    leaf('II', { maximum: decimal(30), mayBeNotAssigned: true }),
    leaf('III', {
      maximum: decimal(20),
      rule: { name: 'bonusPenalty', bonus: decimal(1), penalty: decimal(2), minimum: decimal(-10) },
      inputs: [input('bonuses'), input('penalties')],
    }),
  ],
  vetoes: [
    {
      ...base,
      key: 'V',
      name: words('Có vi phạm'),
      condition: { kind: 'YES' },
      inputs: [input('met')],
      effects: [{ kind: 'NO_TITLE' }],
      missing: 'NOT_MET',
    },
  ],
  bands: [],
  gates: [
    {
      ...base,
      key: 'G',
      name: words('Tỷ lệ tham gia'),
      class: 'A',
      condition: { kind: 'SHARE', share: decimal('0.7') },
      inputs: [input('part'), input('whole')],
    },
  ],
  quota: null,
  tieBreaks: [],
  extends: null,
  ...over,
});

export const OWN = id<'OrgUnit'>('own') as OrgUnitId;
export const PEER = id<'OrgUnit'>('peer') as OrgUnitId;
export const THIRD = id<'OrgUnit'>('third') as OrgUnitId;
export const HOLDER = id<'OrgUnit'>('holder') as OrgUnitId;

/** A sheet that says nothing yet; a test states only what matters. */
export const aSheet = (over: Partial<RoundSheet> = {}): RoundSheet => ({
  id: id<'ScoreSheet'>('sheet'),
  subject: OWN,
  unit: OWN,
  group: 'cluster',
  state: 'OPEN',
  wasSubmitted: false,
  prefill: {},
  marks: { SELF: {}, RECHECK: {}, FINAL: {} },
  ...over,
});

/** What a stage says of a leaf: values by name, and points set instead. */
export const aMark = (
  values: Readonly<Record<string, string | null>>,
  setPoints: string | null = null,
  reason: string | null = null,
): Mark => ({
  state: 'ASSIGNED',
  values: Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, text === null ? null : decimal(text)]),
  ),
  setPoints: setPoints === null ? null : decimal(setPoints),
  reason,
});
