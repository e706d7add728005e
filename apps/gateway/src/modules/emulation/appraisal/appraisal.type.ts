import { type Appraisal, isSo, KNOWN_FACT_WORDS, knownFactOf, sayAppraisal } from '@danvan/domain/emulation';
import { type Day, type Decimal, type Language, ONE } from '@danvan/domain/kernel';
import type { Model } from '@danvan/domain/programme';
import { type CriteriaSet, leavesOf } from '@danvan/domain/scoring';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalTextType } from '../../../schema/local-text.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import type { StoredAppraisal } from './appraisal.map.ts';

@ObjectType('AppraisedPart', {
  description: 'One part of an appraisal: its points, why, and the account of them.',
})
export class AppraisedPartType {
  @Field(() => String)
  key!: string;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => DecimalScalar)
  points!: Decimal;

  @Field(() => DecimalScalar)
  maximum!: Decimal;

  @Field(() => String)
  reason!: string;

  @Field(() => [String])
  account!: string[];
}

@ObjectType('AppraisedCondition', { description: 'A condition of recognition, and whether it is met.' })
export class AppraisedConditionType {
  @Field(() => String)
  key!: string;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => Boolean, { nullable: true, description: 'Null: nobody has answered yet.' })
  isMet!: boolean | null;

  @Field(() => LocalTextType, {
    nullable: true,
    description: 'What of the register answers it; null: the appraiser.',
  })
  known!: LocalTextType | null;
}

@ObjectType('AppraisalBand', { description: 'A class, and the least total for it.' })
export class AppraisalBandType {
  @Field(() => String)
  code!: string;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => DecimalScalar)
  from!: Decimal;
}

@ObjectType('AppraisalFormPart', { description: 'A part that asks for points.' })
export class AppraisalFormPartType {
  @Field(() => String)
  key!: string;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => LocalTextType, { nullable: true })
  note!: LocalTextType | null;

  @Field(() => DecimalScalar)
  maximum!: Decimal;
}

@ObjectType('AppraisalForm', { description: 'What an appraisal by one set asks of a model.' })
export class AppraisalFormType {
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  edition!: number;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => LocalTextType, { description: 'What is published, what is set by us.' })
  notes!: LocalTextType;

  @Field(() => [AppraisalFormPartType])
  parts!: AppraisalFormPartType[];

  @Field(() => [AppraisedConditionType])
  conditions!: AppraisedConditionType[];

  @Field(() => [AppraisalBandType])
  bands!: AppraisalBandType[];
}

/** The unit that appraised is told by the resolver, from `stored`. */
@ObjectType('ModelAppraisal', { description: 'Phiếu thẩm định: what was judged of a model; never changed.' })
export class ModelAppraisalType {
  @Field(() => ID)
  id!: string;

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => String)
  setCode!: string;

  @Field(() => Int)
  edition!: number;

  @Field(() => LocalTextType)
  setName!: LocalTextType;

  @Field(() => DecimalScalar)
  total!: Decimal;

  @Field(() => DecimalScalar, { nullable: true, description: 'The most that can be reached.' })
  scale!: Decimal | null;

  @Field(() => AppraisalBandType)
  class!: AppraisalBandType;

  @Field(() => [AppraisedPartType])
  parts!: AppraisedPartType[];

  @Field(() => [AppraisedConditionType])
  conditions!: AppraisedConditionType[];

  @Field(() => [String], { description: 'The sum, the conditions and the class in sentences.' })
  account!: string[];

  @Field(() => String, { description: 'SHA-256 of the rules.' })
  rulesHash!: string;

  @Field(() => String, { description: 'SHA-256 of the inputs.' })
  inputsHash!: string;

  /** Not in the schema. */
  stored!: StoredAppraisal;
}

const conditionsOf = (set: CriteriaSet, { sheet }: Appraisal): AppraisedConditionType[] =>
  [...set.vetoes, ...set.gates].map(({ key, name }) => {
    const met = sheet.conditions[key]?.met ?? null;
    const fact = knownFactOf(set, key);
    const isMet = met?.eq(ONE) ?? null;
    return { key, name, isMet, known: fact && KNOWN_FACT_WORDS[fact] };
  });

const partsOf = (set: CriteriaSet, appraisal: Appraisal, language: Language) => {
  const said = sayAppraisal(set, appraisal.sheet, language);
  const parts = leavesOf(set.criteria).flatMap((leaf): AppraisedPartType[] => {
    const told = said.leaves.find(({ leaf: { key } }) => key === leaf.key);
    if (!told || leaf.maximum === null) return [];
    const reason = appraisal.reasons[leaf.key] ?? '';
    const { key, name, maximum } = leaf;
    return [{ key, name, maximum, points: told.leaf.points, reason, account: [...told.sentences] }];
  });
  return { parts, account: [...said.sentences] };
};

export const toAppraisalType = (
  stored: StoredAppraisal,
  set: CriteriaSet,
  language: Language,
): ModelAppraisalType => {
  const band = set.bands.find(({ code }) => code === stored.class);
  if (!band) throw new Error(`The set ${set.code} has no class ${stored.class}`);
  return Object.assign(new ModelAppraisalType(), {
    id: stored.id,
    on: stored.on,
    setCode: set.code,
    edition: set.version,
    setName: set.name,
    total: stored.total,
    scale: set.scale,
    class: band,
    conditions: conditionsOf(set, stored),
    ...partsOf(set, stored, language),
    rulesHash: stored.rulesHash,
    inputsHash: stored.inputsHash,
    stored,
  });
};

/** What an appraisal of this model on a day asks, with what the register knows already. */
export const toFormType = (set: CriteriaSet, model: Model, on: Day): AppraisalFormType =>
  Object.assign(new AppraisalFormType(), {
    code: set.code,
    edition: set.version,
    name: set.name,
    notes: set.notes,
    parts: leavesOf(set.criteria).flatMap(({ key, name, note, maximum }) =>
      maximum === null ? [] : [{ key, name, note, maximum }],
    ),
    conditions: [...set.vetoes, ...set.gates].map(({ key, name }) => {
      const fact = knownFactOf(set, key);
      return { key, name, isMet: fact && isSo(fact, model, on), known: fact && KNOWN_FACT_WORDS[fact] };
    }),
    bands: [...set.bands],
  });
