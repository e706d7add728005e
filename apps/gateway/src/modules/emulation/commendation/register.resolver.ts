import { id } from '@danvan/domain/kernel';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { AwardConnectionType, type AwardType } from './award.type.ts';
import { toCandidateType } from './candidate.type.ts';
import { seenCommendation } from './commendation.loader.ts';
import { AwardFilterInput } from './commendation-query.type.ts';
import { type AwardPlace, findAwards } from './find-awards.ts';

const awardAt = async (context: GatewayContext, place: AwardPlace): Promise<AwardType | null> => {
  const commendation = await seenCommendation(context, place.commendation);
  const candidate = commendation?.commendation.candidates.find(
    ({ unit, kind }) => unit === place.unit && kind === place.kind,
  );
  return commendation && candidate ? { commendation, candidate: toCandidateType(candidate, []) } : null;
};

@Resolver()
export class CommendationRegisterResolver {
  @Permission('VIEW_WORK')
  @Query(() => AwardConnectionType, {
    description:
      'Awards by unit and year, cancelled ones too: what, by which decision, by whom, presented by whom.',
  })
  async commendationRegister(
    @Arg('filter', () => AwardFilterInput) filter: AwardFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<AwardConnectionType> {
    const offset = offsetOf(after);
    const { places, total } = await context.read(async (reading) =>
      findAwards(reading.manager, await recordScopeOf(reading), {
        year: filter.year ?? null,
        unit: filter.unitId ? id(filter.unitId) : null,
        form: filter.formCode ?? null,
        on: context.loaders.today(),
        offset,
        limit: pageSize(first),
      }),
    );
    const awards = await Promise.all(places.map((place) => awardAt(context, place)));
    return pageOf(
      awards.filter((award) => award !== null),
      total,
      offset,
    );
  }
}
