import type { OrgLevel, OrgUnitId } from '../../hierarchy/model.ts';
import type { Day } from '../../kernel/index.ts';
import type { ClusterId, ModelId, ScoringRoundId } from '../../programme/index.ts';
import type { CriteriaSetRef, SubjectKind } from '../../scoring/index.ts';
import type { EmulationSpan } from '../subject.ts';

/** bản thảo / tự chấm / cụm chấm / giải trình / phúc tra / đã chốt / đã công bố / đã hủy. */
export const ROUND_STATES = [
  'DRAFT',
  'OPEN',
  'PEER_REVIEW',
  'EXPLANATION',
  'RECHECK',
  'FINAL',
  'PUBLISHED',
  'CANCELLED',
] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** What has a last day in a round, in the order of the round; a stage without one is over when the holder says so. */
export const DUE_STAGES = ['SELF', 'PEER', 'EXPLANATION', 'RECHECK', 'PUBLICATION'] as const;
export type DueStage = (typeof DUE_STAGES)[number];
export type RoundDeadlines = Readonly<Partial<Record<DueStage, Day>>>;

/**
 * Who is scored: the members of clusters on the last day of the span · units named one by one, judged together ·
 * every unit of a level below the holder, each with its siblings · models, judged together.
 */
export const ENTRANT_KINDS = ['CLUSTERS', 'UNITS', 'LEVEL', 'MODELS'] as const;
export type EntrantKind = (typeof ENTRANT_KINDS)[number];
export type Entrants =
  | { readonly kind: 'CLUSTERS'; readonly clusters: readonly ClusterId[] }
  | { readonly kind: 'UNITS'; readonly units: readonly OrgUnitId[] }
  | { readonly kind: 'LEVEL'; readonly level: OrgLevel }
  | { readonly kind: 'MODELS'; readonly models: readonly ModelId[] };

/** A round as typed in. */
export type RoundDraft = {
  readonly title: string | null;
  readonly set: CriteriaSetRef | null;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly deadlines: RoundDeadlines;
  readonly entrants: Entrants;
};

/** What a round is about: legal, made by `makeRound`. */
export type RoundContent = {
  readonly title: string;
  readonly set: CriteriaSetRef;
  /** The time that is judged: figures are taken over it, membership and existence on its last day. */
  readonly span: EmulationSpan;
  readonly deadlines: RoundDeadlines;
  readonly subject: SubjectKind;
  readonly entrants: Entrants;
};

/** đợt chấm. */
export type ScoringRound = RoundContent & {
  readonly id: ScoringRoundId;
  /** The unit that holds it: re-checks, decides and (by another role) publishes. */
  readonly holder: OrgUnitId;
  readonly state: RoundState;
  readonly cancelReason: string | null;
};

/** One who is scored: a unit or a model, the unit that answers for it, and among whom it is ranked. */
export type Entrant = {
  readonly subject: string;
  readonly unit: OrgUnitId;
  readonly group: string;
};
