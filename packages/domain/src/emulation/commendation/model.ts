import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Decimal, Id, LocalText } from '../../kernel/index.ts';
import type { CommendationId, DocumentId } from '../../programme/index.ts';
import type { CommendedKind, FormCode } from './form.ts';

/** nháp / đã trình / trả lại / đã quyết định / đã trao / đã rút. */
export const COMMENDATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'DECIDED',
  'PRESENTED',
  'WITHDRAWN',
] as const;
export type CommendationState = (typeof COMMENDATION_STATES)[number];

/** The published run from which a proposal comes. */
export type CommendedRunId = Id<'ScoringRun'>;

/** A class of the set by which the run was scored; `place` 1 is the best. */
export type ClassStanding = { readonly code: string; readonly name: LocalText; readonly place: number };

/** What a published run says of one unit, as far as a commendation asks: copied, so that it stays what it was. */
export type RunStanding = {
  readonly cluster: string;
  readonly clusterName: string;
  /** The (normalised) total; null when nothing was assigned. */
  readonly total: Decimal | null;
  readonly class: ClassStanding | null;
  readonly rank: number | null;
  readonly isRankShared: boolean;
  readonly mayHaveTitle: boolean;
  /** In a set that recognises: đạt / chưa đạt; null in a set with points. */
  readonly isRecognised: boolean | null;
};

export type JudgedUnit = RunStanding & { readonly unit: OrgUnitId };

/** A published run as commendation reads it; what is not published is not there. */
export type PublishedRun = {
  readonly id: CommendedRunId;
  /** The year that was judged: the one in which the round's span ends. */
  readonly year: number;
  readonly units: readonly JudgedUnit[];
};

/** Who is proposed: a unit, or so many individuals of it; each at most once. */
export type CandidateDraft = {
  readonly unit: OrgUnitId;
  readonly kind: CommendedKind;
  /** 1 for a collective. */
  readonly people: number;
  readonly note: string | null;
};

/** What the issuer decided on a candidate: how many of the proposed; a reason when fewer. */
export type CandidateOutcome = { readonly granted: number; readonly reason: string | null };

/** A decision where it is registered as a document, else how it is cited. */
export type Basis = { readonly document: DocumentId | null; readonly citation: string | null };

/** hủy: an award, or so many of the awards of individuals, taken back; it stays in the register. */
export type AwardCancellation = Basis & {
  readonly on: Day;
  readonly people: number;
  readonly reason: string;
};

export type Candidate = CandidateDraft & {
  /** Of a collective that is proposed from a run and was judged in it. */
  readonly standing: RunStanding | null;
  readonly outcome: CandidateOutcome | null;
  readonly cancellations: readonly AwardCancellation[];
};

/** What the proposing unit says. */
export type CommendationContent = {
  readonly form: FormCode;
  readonly year: number;
  /** Who is asked to decide. */
  readonly issuer: OrgUnitId;
  readonly run: CommendedRunId | null;
  /** Without a run: for what (đột xuất, chuyên đề, sơ kết, tổng kết). */
  readonly occasion: string | null;
  /** thành tích, tờ trình: the text of the dossier; its files are attached to the record. */
  readonly story: string | null;
  /** Why more are proposed than the quota allows; null: they are not. */
  readonly overQuotaReason: string | null;
  readonly candidates: readonly Candidate[];
};

/** The same as typed in. */
export type CommendationDraft = Omit<CommendationContent, 'candidates'> & {
  readonly candidates: readonly CandidateDraft[];
};

/** quyết định khen thưởng. */
export type CommendationDecision = Basis & {
  readonly on: Day;
  /** Why more were granted than the quota allows; null: they were not. */
  readonly overQuotaReason: string | null;
};

/** trao: by whom (the issuer is not the presenter, facts.md §5 S1), on which day, at what. */
export type Presentation = { readonly on: Day; readonly presenter: OrgUnitId; readonly at: string | null };

/** hồ sơ khen thưởng with its story. */
export type Commendation = CommendationContent & {
  readonly id: CommendationId;
  /** đơn vị đề nghị. */
  readonly owner: OrgUnitId;
  readonly state: CommendationState;
  readonly submitted: { readonly on: Day; readonly by: string } | null;
  readonly returned: { readonly on: Day; readonly reason: string } | null;
  readonly decision: CommendationDecision | null;
  readonly presented: Presentation | null;
  readonly withdrawn: { readonly on: Day; readonly reason: string } | null;
};

/** A proposal that was just drafted. */
export const draftedCommendation = (
  id: CommendationId,
  owner: OrgUnitId,
  content: CommendationContent,
): Commendation => ({
  ...content,
  id,
  owner,
  state: 'DRAFT',
  submitted: null,
  returned: null,
  decision: null,
  presented: null,
  withdrawn: null,
});

/** Names a candidate within its commendation. */
export const candidateKey = ({ unit, kind }: Pick<CandidateDraft, 'unit' | 'kind'>): string =>
  `${kind} ${unit}`;

/** How many awards of a candidate stand: granted, less what was cancelled. */
export const standingAwards = ({ outcome, cancellations }: Candidate): number =>
  cancellations.reduce((left, { people }) => left - people, outcome?.granted ?? 0);
