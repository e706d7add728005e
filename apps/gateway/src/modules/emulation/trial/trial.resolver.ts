import type { Prefill } from '@danvan/domain/emulation';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { readTrial } from './read-trial.ts';
import { CriteriaTrialInput, type TrialFigureType, TrialSheetType } from './trial.type.ts';

const figuresOf = (prefill: Prefill): TrialFigureType[] =>
  Object.entries(prefill).flatMap(([key, inputs]) =>
    Object.entries(inputs).map(([input, { value }]) => ({ key, input, value })),
  );

@Resolver()
export class TrialResolver {
  @Permission('KEEP_CRITERIA')
  @Query(() => [TrialSheetType], {
    nullable: true,
    description:
      'With what the sheets of units would be filled in by rules that are still being written; the scores are computed by whoever asks. Null: the rules cannot be read.',
  })
  async criteriaTrial(
    @Arg('input', () => CriteriaTrialInput) input: CriteriaTrialInput,
    @Ctx() context: GatewayContext,
  ): Promise<TrialSheetType[] | null> {
    const sheets = await context.read((reading) => readTrial(reading, input));
    if (sheets === null) return null;
    return Promise.all(
      sheets.map(async ({ unit, prefill }) => ({
        unit: await context.loaders.unit(unit),
        figures: figuresOf(prefill),
      })),
    );
  }
}
