import type { BarCode, CandidateSuggestion, SuggestionReason } from '@danvan/domain/emulation';
import { Field, Int, ObjectType } from 'type-graphql';
import { type CandidateType, RunStandingType, toStandingType } from './candidate.type.ts';
import { CommendationBarEnum, SuggestionReasonEnum } from './commendation.enums.ts';
import { CommendedRunType, QuotaLineType } from './commendation.type.ts';
import { CommendationFormType } from './form.type.ts';

/** The unit is told by the resolver, from `candidate`. */
@ObjectType('CandidateSuggestion', {
  description: 'What the rule of a form says of a unit that a run judged.',
})
export class SuggestionType {
  @Field(() => RunStandingType)
  standing!: RunStandingType;

  @Field(() => SuggestionReasonEnum)
  reason!: SuggestionReason;

  @Field(() => [CommendationBarEnum], { description: 'Why it cannot be proposed.' })
  bars!: BarCode[];

  /** Not in the schema. */
  candidate!: CandidateType['candidate'];
}

@ObjectType('CommendationSuggestions', { description: 'Whom the rule of a form would propose from a run.' })
export class SuggestionsType {
  @Field(() => CommendedRunType)
  run!: CommendedRunType;

  @Field(() => CommendationFormType)
  form!: CommendationFormType;

  @Field(() => [SuggestionType], { description: 'Everyone whom the run judged: by cluster, the best first.' })
  units!: SuggestionType[];

  @Field(() => [QuotaLineType], { description: 'The quota of every cluster, with what is suggested.' })
  quota!: QuotaLineType[];

  @Field(() => Int, { description: 'How many are suggested.' })
  suggested!: number;
}

export const toSuggestionType = ({ unit, reason, bars, ...standing }: CandidateSuggestion): SuggestionType =>
  Object.assign(new SuggestionType(), {
    standing: toStandingType(standing),
    reason,
    bars: [...bars],
    candidate: { unit },
  });
