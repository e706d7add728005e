import type { Day } from '@danvan/domain/kernel';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { CriteriaSetFilterInput } from './criteria-set.input.ts';
import { CriteriaSetConnectionType, CriteriaSetType } from './criteria-set.type.ts';
import { seenCriteriaSet, seenCriteriaSets } from './criteria-set-of.ts';
import { type CriteriaSetsWanted, findCriteriaSets } from './find-criteria-sets.ts';

type Found = { readonly ids: readonly string[]; readonly total: number };

const find = (context: GatewayContext, wanted: CriteriaSetsWanted): Promise<Found> =>
  context.read(async (reading) => findCriteriaSets(reading.manager, await recordScopeOf(reading), wanted));

const ALL: CriteriaSetsWanted = {
  search: null,
  code: null,
  states: null,
  subject: null,
  outcome: null,
  owner: null,
  inForceOn: null,
  offset: 0,
  limit: 1,
};

@Resolver()
export class CriteriaSetQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => CriteriaSetType, { nullable: true })
  criteriaSet(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GatewayContext,
  ): Promise<CriteriaSetType | null> {
    return seenCriteriaSet(context, id);
  }

  @Permission('VIEW_WORK')
  @Query(() => CriteriaSetType, {
    nullable: true,
    description: 'The published version of a code that is valid on a day.',
  })
  async criteriaSetOn(
    @Arg('code', () => String) code: string,
    @Arg('day', () => DayScalar) day: Day,
    @Ctx() context: GatewayContext,
  ): Promise<CriteriaSetType | null> {
    const { ids } = await find(context, { ...ALL, code, inForceOn: day });
    return ids[0] === undefined ? null : seenCriteriaSet(context, ids[0]);
  }

  @Permission('VIEW_WORK')
  @Query(() => CriteriaSetConnectionType, {
    description: 'Criteria sets that are seen, by code, the newest version first.',
  })
  async criteriaSets(
    @Arg('filter', () => CriteriaSetFilterInput) filter: CriteriaSetFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<CriteriaSetConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await find(context, {
      search: filter.search ?? null,
      code: filter.code ?? null,
      states: filter.states ?? null,
      subject: filter.subject ?? null,
      outcome: filter.outcome ?? null,
      owner: filter.mine ? (context.actor?.unitId ?? null) : null,
      inForceOn: filter.inForceOn ?? null,
      offset,
      limit: pageSize(first),
    });
    return pageOf(await seenCriteriaSets(context, ids), total, offset);
  }
}
