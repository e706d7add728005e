import type { Hierarchy, HierarchyTree, OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, err, ok, type Result } from '@danvan/domain/kernel';
import type { Indicator } from '@danvan/domain/reporting';
import type { StoredPeriod } from '../period/period.map.ts';

/** As it was in each period, or restated to the structure of one day. */
export const STRUCTURES = ['AS_WAS', 'RESTATED'] as const;
export type Structure = (typeof STRUCTURES)[number];

/** What somebody asks for, as it came. */
export type RollupAsked = {
  readonly underId: string;
  readonly indicatorCodes: readonly string[];
  readonly periodIds: readonly string[];
  readonly structure: Structure;
  readonly on: Day | null;
  readonly tree: HierarchyTree | null;
};

/** What a period is to a roll-up. */
export type RollupPeriod = { readonly id: string; readonly tree: HierarchyTree; readonly endsOn: Day };

/** A roll-up that can be told; `on` is null when each period has its own day. */
export type RollupQuestion = {
  readonly hierarchy: Hierarchy;
  readonly under: OrgUnitId;
  readonly indicators: readonly Indicator[];
  readonly periods: readonly RollupPeriod[];
  readonly tree: HierarchyTree;
  readonly on: Day | null;
};

export const MOST_INDICATORS = 100;
export const MOST_PERIODS = 60;

export type RollupFault =
  | { readonly code: 'NOT_FOUND' }
  | { readonly code: 'NOTHING_ASKED'; readonly field: 'indicatorCodes' | 'periodIds' }
  | { readonly code: 'TOO_MANY_INDICATORS' | 'TOO_MANY_PERIODS'; readonly most: number }
  | { readonly code: 'UNKNOWN_INDICATOR' | 'UNKNOWN_PERIOD'; readonly name: string; readonly index: number }
  | { readonly code: 'UNIT_NOT_IN_STRUCTURE'; readonly on: Day };

type Named = 'indicatorCodes' | 'periodIds';

const MOST = { indicatorCodes: MOST_INDICATORS, periodIds: MOST_PERIODS } as const;
const TOO_MANY = { indicatorCodes: 'TOO_MANY_INDICATORS', periodIds: 'TOO_MANY_PERIODS' } as const;
const UNKNOWN = { indicatorCodes: 'UNKNOWN_INDICATOR', periodIds: 'UNKNOWN_PERIOD' } as const;

/** Refused before anything is read: a table that is empty or too large. */
export const sizeFault = (asked: Pick<RollupAsked, Named>): RollupFault | null => {
  for (const field of ['indicatorCodes', 'periodIds'] as const) {
    const count = new Set(asked[field]).size;
    if (count === 0) return { code: 'NOTHING_ASKED', field };
    if (count > MOST[field]) return { code: TOO_MANY[field], most: MOST[field] };
  }
  return null;
};

const named = <T>(
  field: Named,
  names: readonly string[],
  known: ReadonlyMap<string, T>,
): Result<readonly T[], RollupFault> => {
  const missing = names.findIndex((name) => !known.has(name));
  if (missing >= 0) return err({ code: UNKNOWN[field], name: names[missing] ?? '', index: missing });
  return ok([...new Set(names)].flatMap((name) => known.get(name) ?? []));
};

const toRollupPeriod = ({ id, tree, period }: StoredPeriod): RollupPeriod => ({
  id,
  tree,
  endsOn: period.endsOn,
});

/** The indicators and periods that are asked for, each once and in the order asked for; or which one is unknown. */
export const findNamed = (
  asked: Pick<RollupAsked, Named>,
  indicators: readonly Indicator[],
  periods: readonly StoredPeriod[],
): Result<Pick<RollupQuestion, 'indicators' | 'periods'>, RollupFault> => {
  const byCode = new Map<string, Indicator>(indicators.map((each) => [each.code, each]));
  const foundIndicators = named('indicatorCodes', asked.indicatorCodes, byCode);
  if (!foundIndicators.ok) return foundIndicators;
  const byId = new Map<string, RollupPeriod>(periods.map((each) => [each.id, toRollupPeriod(each)]));
  const foundPeriods = named('periodIds', asked.periodIds, byId);
  if (!foundPeriods.ok) return foundPeriods;
  return ok({ indicators: foundIndicators.value, periods: foundPeriods.value });
};
