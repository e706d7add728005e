import type { Day, Decimal } from '@danvan/domain/kernel';
import {
  CRITERIA_SET_ACTS,
  CRITERIA_SET_STANDINGS,
  CRITERIA_SET_STATES,
  type CriteriaSetJson,
  type CriteriaSetState,
  leavesOf,
  OUTCOMES,
  type Outcome,
  SUBJECT_KINDS,
  type SubjectKind,
  toJson,
} from '@danvan/domain/scoring';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import { LocalTextType } from '../../../schema/local-text.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { recordFields, WorkRecordType } from '../../programme/record/record.type.ts';
import { hashOfRules, type StoredCriteriaSet } from './criteria-set.map.ts';

export const CriteriaSetStateEnum = enumFrom(
  CRITERIA_SET_STATES,
  'CriteriaSetState',
  'A draft, published, or published with an end.',
);
export const CriteriaSetStandingEnum = enumFrom(
  CRITERIA_SET_STANDINGS,
  'CriteriaSetStanding',
  'Where a version stands today: bản thảo, chưa có hiệu lực, đang áp dụng, hết hiệu lực.',
);
export const CriteriaSetActEnum = enumFrom(
  CRITERIA_SET_ACTS,
  'CriteriaSetAct',
  'What can be done with a criteria set.',
);
export const SubjectKindEnum = enumFrom(SUBJECT_KINDS, 'SubjectKind', 'What is scored: units or models.');
export const OutcomeEnum = enumFrom(OUTCOMES, 'Outcome', 'Points on a scale, or met and not met.');

/** Read member by member by the domain (`parseCriteriaSet`), which names every fault with its path. */
export const CriteriaContentScalar = new GraphQLScalarType<unknown, CriteriaSetJson>({
  name: 'CriteriaContent',
  description:
    'A criteria set as JSON: criteria with their rules, vetoes, classes, gates, quota, tie-breaks; numbers as texts. A variable, never written into a document.',
  serialize: (value) => value as CriteriaSetJson,
  parseValue: (value) => value,
  parseLiteral: () => {
    throw new GraphQLError('CriteriaContent is given as a variable.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});

/** Everything that needs another statement or the viewer is told by the resolver, from `stored` and `content`. */
@ObjectType('CriteriaSet', {
  implements: WorkRecordType,
  description: 'Bộ tiêu chí: one version of the rules by which something is scored or recognised.',
})
export class CriteriaSetType extends WorkRecordType {
  @Field(() => String, { description: 'The same for all its versions: "CUM-1000".' })
  code!: string;

  @Field(() => Int, { description: 'Phiên bản: 1, 2, 3 …' })
  edition!: number;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => CriteriaSetStateEnum)
  state!: CriteriaSetState;

  @Field(() => SubjectKindEnum)
  subject!: SubjectKind;

  @Field(() => OutcomeEnum)
  outcome!: Outcome;

  @Field(() => DecimalScalar, { nullable: true })
  scale!: Decimal | null;

  @Field(() => Int, { description: 'How many criteria are scored or met.' })
  leafCount!: number;

  @Field(() => Int, {
    description:
      'How many of them stand in a published regulation; the others are set by whoever keeps the set.',
  })
  sourcedLeafCount!: number;

  @Field(() => DayScalar, { nullable: true })
  validFrom!: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  validTo!: Day | null;

  @Field(() => DayScalar, { nullable: true })
  publishedOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical text of its rules.' })
  rulesHash!: string | null;

  @Field(() => CriteriaContentScalar)
  content!: CriteriaSetJson;

  /** Not in the schema. */
  kept!: StoredCriteriaSet;
}

@ObjectType('CriteriaSetConnection')
export class CriteriaSetConnectionType extends ConnectionType {
  @Field(() => [CriteriaSetType])
  nodes!: CriteriaSetType[];
}

export const toCriteriaSetType = (record: StoredRecord, kept: StoredCriteriaSet): CriteriaSetType => {
  const { set, state, publishedOn } = kept;
  const leaves = leavesOf(set.criteria);
  return Object.assign(new CriteriaSetType(), recordFields(record), {
    code: set.code,
    edition: set.version,
    name: set.name,
    state,
    subject: set.subject,
    outcome: set.outcome,
    scale: set.scale,
    leafCount: leaves.length,
    sourcedLeafCount: leaves.filter(({ source }) => source !== null).length,
    validFrom: set.validity.from,
    validTo: set.validity.to,
    publishedOn,
    rulesHash: state === 'DRAFT' ? null : hashOfRules(set),
    content: toJson(set),
    kept,
  });
};
