import type { Hierarchy } from '../../hierarchy/index.ts';
import { land, soundHierarchy, unitId } from '../../hierarchy/testing/index.ts';
import { day, decimal, id } from '../../kernel/index.ts';
import { recordId } from '../../programme/index.ts';
import type { ClusterOutcome } from './fault.ts';
import type { Block, ClusterYearDraft, EmulationCluster } from './model.ts';
import type { ClusterSetting, PledgeSetting } from './setting.ts';

/** Ten like units below a nation, and one at work below the first of them. */
export const COUNTRY = land({
  nation: { a: { a1: {} }, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {}, i: {}, j: {} },
});

export const BLOCK: Block = {
  id: id<'Block'>('block'),
  name: 'Khối Công an các tỉnh',
  keeper: unitId('nation'),
  tree: 'ADMINISTRATIVE',
  level: 'PROVINCE',
};

/** A cluster without years. */
export const aCluster = (more: Partial<EmulationCluster> = {}): EmulationCluster => ({
  id: recordId<'CLUSTER'>('cluster'),
  name: 'Cụm thi đua số 1',
  block: BLOCK,
  established: day('2020-01-01'),
  ended: null,
  years: [],
  ...more,
});

/** A year of these units, all year long; the first leads, the second is its deputy. */
export const yearOfUnits = (
  year: number,
  units: readonly string[],
  more: Partial<ClusterYearDraft> = {},
): ClusterYearDraft => ({
  year,
  members: units.map((unit) => ({ unit: unitId(unit), from: null, to: null })),
  lead: units[0] === undefined ? null : unitId(units[0]),
  deputy: units[1] === undefined ? null : unitId(units[1]),
  reason: null,
  ...more,
});

/** The setting of a cluster that stands alone in its block. */
export const around = (
  hierarchy: Hierarchy = soundHierarchy(COUNTRY),
  others: ClusterSetting['others'] = [],
): ClusterSetting => ({ hierarchy, others, today: day('2026-02-01') });

export const LAUNCHES = id<'Indicator'>('LAUNCH_TOTAL');
export const SHARE = id<'Indicator'>('SOLVED_SHARE');
export const STORY = id<'Indicator'>('STORY');

/** A count, a share with two decimals, and a narrative. */
export const onDay = (today: string): PledgeSetting => ({
  indicators: new Map([
    [LAUNCHES, { kind: 'FLOW', decimals: 0 }],
    [SHARE, { kind: 'RATIO', decimals: 2 }],
    [STORY, { kind: 'NARRATIVE', decimals: 0 }],
  ]),
  today: day(today),
});

/** The cluster after an act that must be possible. */
export const after = (outcome: ClusterOutcome): EmulationCluster => {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value.value;
};

/** Why an act was refused, in short. */
export const faultsOf = (outcome: { readonly ok: boolean; readonly error?: unknown }): readonly string[] =>
  outcome.ok ? [] : (outcome.error as readonly { code: string }[]).map(({ code }) => code);

/** What was noticed of an act. */
export const warningsOf = (outcome: ClusterOutcome): readonly string[] =>
  outcome.ok ? outcome.value.warnings.map(({ code }) => code) : [];

/** So many launches. */
export const launches = (value: string) => ({ targets: [{ indicator: LAUNCHES, value }], text: null });
export const FOURTEEN = decimal(14);
