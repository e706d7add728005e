import {
  type AwardCancellation,
  type BarCode,
  type Candidate,
  type CommendedKind,
  type RunStanding,
  standingAwards,
} from '@danvan/domain/emulation';
import type { Day, Decimal, LocalText } from '@danvan/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalTextType } from '../../../schema/local-text.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import { CommendationBarEnum, CommendedKindEnum } from './commendation.enums.ts';

@ObjectType('ClassStanding', { description: 'A class of the set of a run; place 1 is the best.' })
export class ClassStandingType {
  @Field(() => ID)
  code!: string;

  @Field(() => LocalTextType)
  name!: LocalText;

  @Field(() => Int)
  place!: number;
}

@ObjectType('RunStanding', { description: 'What a published run says of a unit, as a commendation asks.' })
export class RunStandingType {
  @Field(() => ID)
  clusterId!: string;

  @Field(() => String)
  clusterName!: string;

  @Field(() => DecimalScalar, { nullable: true })
  total!: Decimal | null;

  @Field(() => ClassStandingType, { nullable: true })
  class!: ClassStandingType | null;

  @Field(() => Int, { nullable: true })
  rank!: number | null;

  @Field(() => Boolean)
  isRankShared!: boolean;

  @Field(() => Boolean)
  mayHaveTitle!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'In a set that recognises: đạt or not.' })
  isRecognised!: boolean | null;
}

/** The document is told by the resolver, from `said`. */
@ObjectType('AwardCancellation', { description: 'An award taken back; it stays in the register.' })
export class AwardCancellationType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => Int)
  people!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true, description: 'How the document is cited.' })
  citation!: string | null;

  /** Not in the schema. */
  said!: AwardCancellation;
}

@ObjectType('CandidateOutcome', { description: 'What the issuer decided on a candidate.' })
export class CandidateOutcomeType {
  @Field(() => Int)
  granted!: number;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

/** The unit is told by the resolver, from `candidate`. */
@ObjectType('CommendationCandidate', {
  description: 'A unit that is proposed, or so many individuals of it.',
})
export class CandidateType {
  @Field(() => CommendedKindEnum)
  kind!: CommendedKind;

  @Field(() => Int, { description: 'Individuals are counted, never named.' })
  people!: number;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => RunStandingType, { nullable: true })
  standing!: RunStandingType | null;

  @Field(() => CandidateOutcomeType, { nullable: true })
  outcome!: CandidateOutcomeType | null;

  @Field(() => [AwardCancellationType])
  cancellations!: AwardCancellationType[];

  @Field(() => Int, { description: 'How many awards stand: granted, less what was cancelled.' })
  awards!: number;

  @Field(() => [CommendationBarEnum], {
    description: 'What the run says against it, by the form of the day.',
  })
  bars!: BarCode[];

  /** Not in the schema. */
  candidate!: Pick<Candidate, 'unit'>;
}

export const toStandingType = ({ cluster, ...standing }: RunStanding): RunStandingType =>
  Object.assign(new RunStandingType(), { ...standing, clusterId: cluster });

export const toCancellationType = (said: AwardCancellation): AwardCancellationType =>
  Object.assign(new AwardCancellationType(), {
    on: said.on,
    people: said.people,
    reason: said.reason,
    citation: said.citation,
    said,
  });

export const toCandidateType = (candidate: Candidate, bars: readonly BarCode[]): CandidateType =>
  Object.assign(new CandidateType(), {
    kind: candidate.kind,
    people: candidate.people,
    note: candidate.note,
    standing: candidate.standing && toStandingType(candidate.standing),
    outcome: candidate.outcome,
    cancellations: candidate.cancellations.map(toCancellationType),
    awards: standingAwards(candidate),
    bars: [...bars],
    candidate,
  });
