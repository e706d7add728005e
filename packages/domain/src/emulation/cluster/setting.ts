import type { Hierarchy, OrgUnitId } from '../../hierarchy/index.ts';
import { predecessorsOf } from '../../hierarchy/index.ts';
import type { Day } from '../../kernel/index.ts';
import type { Indicator, IndicatorCode } from '../../reporting/index.ts';
import type { EmulationCluster } from './model.ts';

/** What surrounds a cluster while its year becomes legal. */
export type ClusterSetting = {
  readonly hierarchy: Hierarchy;
  /** The other clusters of its block. */
  readonly others: readonly Pick<EmulationCluster, 'name' | 'years'>[];
  readonly today: Day;
};

/** What surrounds a pledge: the indicators by their codes. */
export type PledgeSetting = {
  readonly indicators: ReadonlyMap<IndicatorCode, Pick<Indicator, 'kind' | 'decimals'>>;
  readonly today: Day;
};

/** A unit with all former ones whose work it continues: who led before it was made has led as it. */
export const withFormer = (hierarchy: Hierarchy, unit: OrgUnitId): ReadonlySet<OrgUnitId> =>
  new Set([unit, ...predecessorsOf(hierarchy, unit).map(({ from }) => from)]);
