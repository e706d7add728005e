import type {
  Commendation,
  CommendationDecision,
  CommendationState,
  Presentation,
  QuotaLine,
} from '@danvan/domain/emulation';
import type { Day } from '@danvan/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { EndingType } from '../../programme/model/model.type.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { recordFields, WorkRecordType } from '../../programme/record/record.type.ts';
import { CommendationStateEnum } from './commendation.enums.ts';
import { QuotaRuleType } from './form.type.ts';
import type { RunSummary } from './published-run.store.ts';

/** The document is told by the resolver, from `said`. */
@ObjectType('CommendationDecision', { description: 'Quyết định khen thưởng.' })
export class DecisionType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String, { nullable: true, description: 'How it is cited, where it is not registered.' })
  citation!: string | null;

  @Field(() => String, { nullable: true, description: 'Why more were granted than the quota allows.' })
  overQuotaReason!: string | null;

  /** Not in the schema. */
  said!: CommendationDecision;
}

/** The presenter is told by the resolver, from `said`. */
@ObjectType('CommendationPresentation', { description: 'Trao: the presenter need not be the issuer.' })
export class PresentationType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String, { nullable: true })
  at!: string | null;

  /** Not in the schema. */
  said!: Presentation;
}

@ObjectType('CommendationQuotaLine', { description: 'What the quota of one cluster comes to.' })
export class QuotaLineType {
  @Field(() => ID)
  clusterId!: string;

  @Field(() => String)
  clusterName!: string;

  @Field(() => Int)
  units!: number;

  @Field(() => Int, { nullable: true, description: 'None: any number.' })
  allowed!: number | null;

  @Field(() => Int, { description: 'By other decisions of the year.' })
  granted!: number;

  @Field(() => Int)
  proposed!: number;

  @Field(() => Int)
  overBy!: number;
}

@ObjectType('CommendationQuota', { description: 'Does it fit into the quota of each cluster?' })
export class QuotaType {
  @Field(() => QuotaRuleType)
  rule!: QuotaRuleType;

  @Field(() => [QuotaLineType])
  lines!: QuotaLineType[];

  @Field(() => Boolean)
  isExceeded!: boolean;
}

@ObjectType('CommendedRun', { description: 'The published run from which a proposal comes.' })
export class CommendedRunType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  roundId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Boolean, { description: 'A later run of the round says otherwise.' })
  isCorrected!: boolean;

  @Field(() => Boolean, { description: 'The viewer’s own unit held the round.' })
  isOwn!: boolean;
}

export const toRunType = ({ holder, ...run }: RunSummary, own: string | undefined): CommendedRunType => ({
  ...run,
  isOwn: holder === own,
});

/** Everything that needs another statement or the viewer is told by the resolvers, from `commendation`. */
@ObjectType('Commendation', {
  implements: WorkRecordType,
  description: 'Hồ sơ khen thưởng: what is proposed, what was decided, presented, cancelled.',
})
export class CommendationType extends WorkRecordType {
  @Field(() => Int)
  year!: number;

  @Field(() => CommendationStateEnum)
  state!: CommendationState;

  @Field(() => ID, { nullable: true })
  runId!: string | null;

  @Field(() => String, { nullable: true, description: 'Without a run: for what.' })
  occasion!: string | null;

  @Field(() => String, { nullable: true, description: 'The text of the dossier.' })
  story!: string | null;

  @Field(() => String, { nullable: true, description: 'Why more are proposed than the quota allows.' })
  overQuotaReason!: string | null;

  @Field(() => DayScalar, { nullable: true })
  submittedOn!: Day | null;

  @Field(() => EndingType, { nullable: true })
  returned!: EndingType | null;

  @Field(() => EndingType, { nullable: true })
  withdrawn!: EndingType | null;

  /** Not in the schema. */
  commendation!: Commendation;
}

@ObjectType('CommendationConnection', {
  description: 'What waits for the viewer first, then the newest year.',
})
export class CommendationConnectionType extends ConnectionType {
  @Field(() => [CommendationType])
  nodes!: CommendationType[];
}

export const toQuotaLineType = ({ cluster, ...line }: QuotaLine): QuotaLineType =>
  Object.assign(new QuotaLineType(), { ...line, clusterId: cluster });

export const toCommendationType = (stored: StoredRecord, commendation: Commendation): CommendationType =>
  Object.assign(new CommendationType(), recordFields(stored), {
    year: commendation.year,
    state: commendation.state,
    runId: commendation.run,
    occasion: commendation.occasion,
    story: commendation.story,
    overQuotaReason: commendation.overQuotaReason,
    submittedOn: commendation.submitted?.on ?? null,
    returned: commendation.returned,
    withdrawn: commendation.withdrawn,
    commendation,
  });
