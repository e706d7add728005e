import {
  type CandidateDraft,
  type Commendation,
  type CommendationDraft,
  type CommendationGround,
  type CommendationOutcome,
  cancelAward,
  decideCommendation,
  draftedCommendation,
  makeCommendation,
  type PublishedRun,
  presentCommendation,
  submitCommendation,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, day } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { legal } from '../../programme/record.ts';
import { groundOn } from './ground.ts';

/** Whoever hands in is a user; the demonstration's never decides. */
const PROPOSER = 'mh-nguoi-trinh';
const DECIDER = 'mh-nguoi-quyet-dinh';

/** A proposal with its story, day by day; without a day that act has not happened. */
export type CommendationStory = {
  readonly id: string;
  readonly owner: OrgUnitId;
  readonly draft: Omit<CommendationDraft, 'overQuotaReason'>;
  readonly drafted: string;
  readonly submitted?: string;
  readonly decided?: readonly [on: string, citation: string];
  readonly presented?: readonly [on: string, presenter: OrgUnitId, at: string];
  readonly cancelled?: readonly [
    on: string,
    candidate: number,
    people: number,
    reason: string,
    citation: string,
  ];
};

type Act = (now: Commendation) => CommendationOutcome;

const grantedAll = ({ candidates }: Commendation) =>
  candidates.map(({ unit, kind, people }) => ({ unit, kind, granted: people, reason: null }));

const decideAct =
  ([on, citation]: NonNullable<CommendationStory['decided']>, ground: (on: Day) => CommendationGround): Act =>
  (now) =>
    decideCommendation(
      now,
      { on: day(on), document: null, citation, overQuotaReason: null, outcomes: grantedAll(now) },
      DECIDER,
      ground(day(on)),
    );

const presentAct =
  ([on, presenter, at]: NonNullable<CommendationStory['presented']>): Act =>
  (now) =>
    presentCommendation(now, { on: day(on), presenter, at }, day(on));

const cancelAct =
  ([on, candidate, people, reason, citation]: NonNullable<CommendationStory['cancelled']>): Act =>
  (now) => {
    const { unit, kind } = now.candidates[candidate] as CandidateDraft;
    return cancelAward(now, { unit, kind, on: day(on), people, reason, document: null, citation }, day(on));
  };

/** The commendation after its story: every act of it is one that the domain allows. */
export const playCommendation = (story: CommendationStory, run: PublishedRun | null): Commendation => {
  const draft: CommendationDraft = { ...story.draft, overQuotaReason: null };
  const ground = (on: Day): CommendationGround => groundOn(on, draft, run);
  const made = legal(story.id, makeCommendation(draft, ground(day(story.drafted)))).value;
  const { submitted, decided, presented, cancelled } = story;
  const acts: readonly Act[] = [
    ...(submitted ? [(now: Commendation) => submitCommendation(now, PROPOSER, ground(day(submitted)))] : []),
    ...(decided ? [decideAct(decided, ground)] : []),
    ...(presented ? [presentAct(presented)] : []),
    ...(cancelled ? [cancelAct(cancelled)] : []),
  ];
  const first = draftedCommendation(recordId<'COMMENDATION'>(story.id), story.owner, made);
  return acts.reduce<Commendation>((now, act) => legal(story.id, act(now)).value, first);
};

/** The day of the last act of a story. */
export const lastDayOf = ({ drafted, submitted, decided, presented, cancelled }: CommendationStory): Day =>
  day(cancelled?.[0] ?? presented?.[0] ?? decided?.[0] ?? submitted ?? drafted);
