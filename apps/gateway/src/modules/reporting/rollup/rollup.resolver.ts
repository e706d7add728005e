import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { actRefused } from '../../../schema/errors.ts';
import { Permission } from '../../../schema/permission.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { readRollup } from './read-rollup.ts';
import { toRollupTable } from './rollup.map.ts';
import { RollupInput, RollupPayload } from './rollup.type.ts';
import { wordRollupFault } from './rollup-words.ts';

@Resolver()
export class RollupResolver {
  @Permission('VIEW_ROLLUP')
  @Query(() => RollupPayload, {
    description: 'A table of units × indicators × periods under a unit, as it was or restated to a day.',
  })
  async rollup(
    @Arg('input', () => RollupInput) input: RollupInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof RollupPayload> {
    const asked = { ...input, on: input.on ?? null, tree: input.tree ?? null };
    const told = await context.read((reading) => readRollup(reading, asked));
    if (told.ok)
      return toRollupTable(told.value, { today: todayOf(context.clock), language: context.language });
    const { message, path } = wordRollupFault(told.error, context.language);
    return actRefused(told.error.code, message, path);
  }
}
