import type { HierarchyTree, OrgLevel, OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Decimal, Validity } from '../../kernel/index.ts';
import type { ClusterId } from '../../programme/index.ts';
import type { IndicatorCode } from '../../reporting/index.ts';
import type { BlockId } from '../subject.ts';

/** khối thi đua: clusters of like units (one tree, one level) that one unit keeps. */
export type Block = {
  readonly id: BlockId;
  readonly name: string;
  readonly keeper: OrgUnitId;
  readonly tree: HierarchyTree;
  readonly level: OrgLevel;
};

/** That a unit is in the cluster, within one year. `inPlaceOf`: the ended unit whose place it took. */
export type Membership = {
  readonly unit: OrgUnitId;
  readonly validity: Validity;
  readonly inPlaceOf: OrgUnitId | null;
};

/** chỉ tiêu giao ước: in the indicator's own unit of measure. */
export type PledgeTarget = { readonly indicator: IndicatorCode; readonly value: Decimal };

/** What a unit signed, on a day. `reason`: why it was revised; null for the first signing of the year. */
export type Signing = {
  readonly on: Day;
  readonly targets: readonly PledgeTarget[];
  /** The commitments in words. */
  readonly text: string | null;
  readonly reason: string | null;
};

/** giao ước thi đua of one unit in one year: every signing, oldest first; the newest binds. */
export type EmulationPledge = { readonly unit: OrgUnitId; readonly signings: readonly Signing[] };

/** A cluster in one (calendar) year: who is in it, who leads it, what was pledged. */
export type ClusterYear = {
  readonly year: number;
  readonly members: readonly Membership[];
  /** cụm trưởng; null only when the one that led has left and nobody follows. */
  readonly lead: OrgUnitId | null;
  /** cụm phó. */
  readonly deputy: OrgUnitId | null;
  readonly pledges: readonly EmulationPledge[];
};

/** cụm thi đua: its keeper is the unit that keeps its block. */
export type EmulationCluster = {
  readonly id: ClusterId;
  readonly name: string;
  readonly block: Block;
  readonly established: Day;
  readonly ended: { readonly on: Day; readonly reason: string } | null;
  /** Oldest first, each year once. */
  readonly years: readonly ClusterYear[];
};

/** A member as typed in; without days it is in the cluster for the whole year. */
export type MemberDraft = {
  readonly unit: OrgUnitId;
  /** The first day. */
  readonly from: Day | null;
  /** The first day on which it is no longer a member. */
  readonly to: Day | null;
};

/** A year of a cluster as typed in. `reason` is needed once somebody has signed. */
export type ClusterYearDraft = {
  readonly year: number;
  readonly members: readonly MemberDraft[];
  readonly lead: OrgUnitId | null;
  readonly deputy: OrgUnitId | null;
  readonly reason: string | null;
};

/** A pledge as typed in: values in Vietnamese notation. */
export type PledgeDraft = {
  readonly targets: readonly { readonly indicator: IndicatorCode; readonly value: string }[];
  readonly text: string | null;
};
