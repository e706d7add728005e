import { type Action, reachOf } from '@danvan/domain/access';
import { formsOn } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, id } from '@danvan/domain/kernel';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { seenCommendation } from './commendation.loader.ts';
import {
  CommendationConnectionType,
  CommendationType,
  CommendedRunType,
  toRunType,
} from './commendation.type.ts';
import { CommendationFilterInput } from './commendation-query.type.ts';
import { findCommendations } from './find-commendations.ts';
import { CommendationFormType, toFormType } from './form.type.ts';
import { suggestFor } from './suggest.ts';
import { SuggestionsType } from './suggestion.type.ts';

const unitsFor = ({ actor }: GatewayContext, action: Action): readonly OrgUnitId[] =>
  actor === null || reachOf(actor.role, action) === 'NONE' ? [] : [actor.unitId];

@Resolver()
export class CommendationQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => CommendationType, { nullable: true })
  commendation(
    @Arg('id', () => ID) commendationId: string,
    @Ctx() context: GatewayContext,
  ): Promise<CommendationType | null> {
    return seenCommendation(context, commendationId);
  }

  @Permission('VIEW_WORK')
  @Query(() => CommendationConnectionType, {
    description: 'What waits for the viewer first, then the newest.',
  })
  async commendations(
    @Arg('filter', () => CommendationFilterInput) filter: CommendationFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<CommendationConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await context.read(async (reading) =>
      findCommendations(reading.manager, await recordScopeOf(reading), {
        year: filter.year ?? null,
        unit: filter.unitId ? id(filter.unitId) : null,
        form: filter.formCode ?? null,
        states: filter.states ?? null,
        decidesFor: unitsFor(context, 'DECIDE_COMMENDATION'),
        proposesFor: unitsFor(context, 'PROPOSE_COMMENDATION'),
        waitingOnly: filter.waitsForViewer ?? false,
        on: context.loaders.today(),
        offset,
        limit: pageSize(first),
      }),
    );
    const found = await Promise.all(ids.map((each) => seenCommendation(context, each)));
    return pageOf(
      found.filter((each) => each !== null),
      total,
      offset,
    );
  }

  @Permission('VIEW_WORK')
  @Query(() => [CommendationFormType], {
    description: 'Forms and titles in force on a day; today if none is given.',
  })
  async commendationForms(
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<CommendationFormType[]> {
    return formsOn(await loaders.commendationForms(), on ?? loaders.today()).map(toFormType);
  }

  @Permission('PROPOSE_COMMENDATION')
  @Query(() => [CommendedRunType], {
    description: 'Published runs over units: those of the viewer’s own unit first, then the newest.',
  })
  async commendableRuns(@Ctx() { loaders, actor }: GatewayContext): Promise<CommendedRunType[]> {
    const runs = (await loaders.publishedRuns()).map((run) => toRunType(run, actor?.unitId));
    return runs.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn));
  }

  @Permission('PROPOSE_COMMENDATION')
  @Query(() => SuggestionsType, {
    nullable: true,
    description: 'None: the run is not published, or there is no such form today.',
  })
  commendationSuggestions(
    @Arg('runId', () => ID) run: string,
    @Arg('formCode', () => ID) form: string,
    @Ctx() context: GatewayContext,
  ): Promise<SuggestionsType | null> {
    return suggestFor(context, { run, form });
  }
}
