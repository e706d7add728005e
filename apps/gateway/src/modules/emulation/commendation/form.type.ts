import type {
  CommendationForm,
  CommendationKind,
  CommendedKind,
  IssuerLevel,
  QuotaRule,
} from '@danvan/domain/emulation';
import type { Day, Decimal, LocalText } from '@danvan/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalTextType } from '../../../schema/local-text.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import {
  CommendationKindEnum,
  CommendedKindEnum,
  IssuerLevelEnum,
  QuotaKindEnum,
} from './commendation.enums.ts';

@ObjectType('CommendationQuotaRule', {
  description: 'How many collectives of a cluster may have it in a year.',
})
export class QuotaRuleType {
  @Field(() => QuotaKindEnum)
  kind!: QuotaRule['kind'];

  @Field(() => DecimalScalar, { nullable: true, description: 'The share of the cluster, rounded down.' })
  share!: Decimal | null;

  @Field(() => Int, { nullable: true, description: 'And at least so many.' })
  atLeast!: number | null;

  @Field(() => Int, { nullable: true, description: 'So many a cluster and year.' })
  number!: number | null;
}

@ObjectType('CommendationRequirement', { description: 'What a published run must say of a collective.' })
export class RequirementType {
  @Field(() => Int, { nullable: true, description: 'One of so many best classes of the set.' })
  bestClasses!: number | null;

  @Field(() => Int, { nullable: true, description: 'This rank or better within the cluster.' })
  lowestRank!: number | null;

  @Field(() => Boolean)
  isRecognised!: boolean;

  @Field(() => Boolean, { description: 'Not barred from titles.' })
  mayHaveTitle!: boolean;
}

@ObjectType('CommendationForm', { description: 'A form or a title, as it holds over a span of days.' })
export class CommendationFormType {
  @Field(() => ID)
  code!: string;

  @Field(() => CommendationKindEnum)
  kind!: CommendationKind;

  @Field(() => LocalTextType)
  name!: LocalText;

  @Field(() => [CommendedKindEnum])
  for!: CommendedKind[];

  @Field(() => [IssuerLevelEnum])
  issuers!: IssuerLevel[];

  @Field(() => DayScalar)
  validFrom!: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  validTo!: Day | null;

  @Field(() => String, { nullable: true, description: 'None: set by this system.' })
  source!: string | null;

  @Field(() => LocalTextType)
  note!: LocalText;

  @Field(() => QuotaRuleType)
  quota!: QuotaRuleType;

  @Field(() => RequirementType)
  requires!: RequirementType;

  @Field(() => Boolean, { description: 'May be given without a run, for an occasion.' })
  isForOccasions!: boolean;
}

const toQuotaType = (quota: QuotaRule): QuotaRuleType => ({
  kind: quota.kind,
  share: quota.kind === 'SHARE_OF_CLUSTER' ? quota.share : null,
  atLeast: quota.kind === 'SHARE_OF_CLUSTER' ? quota.atLeast : null,
  number: quota.kind === 'PER_CLUSTER' ? quota.number : null,
});

export const toFormType = ({ validity, quota, ...form }: CommendationForm): CommendationFormType => ({
  ...form,
  for: [...form.for],
  issuers: [...form.issuers],
  validFrom: validity.from,
  validTo: validity.to,
  quota: toQuotaType(quota),
});
