import type { Action } from '@danvan/domain/access';
import {
  CRITERIA_SET_TRANSITIONS,
  type CriteriaSetAct,
  type CriteriaSetStanding,
  faultsOfRules,
  standingOf,
} from '@danvan/domain/scoring';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { FieldNoticeType } from '../../programme/record/record-act.type.ts';
import { publishedSetBy } from './criteria-set.store.ts';
import { CriteriaSetActEnum, CriteriaSetStandingEnum, CriteriaSetType } from './criteria-set.type.ts';
import { seenCriteriaSets } from './criteria-set-of.ts';
import { contextFor } from './prepare-criteria-set.ts';
import { sayFaults } from './said-faults.ts';

const NEEDS: Readonly<Record<CriteriaSetAct, Action>> = {
  REVISE: 'KEEP_CRITERIA',
  PUBLISH: 'PUBLISH_CRITERIA',
  END: 'PUBLISH_CRITERIA',
};

/** The fields of a set that need more than its own row. */
@Resolver(() => CriteriaSetType)
export class CriteriaSetResolver {
  @FieldResolver(() => CriteriaSetStandingEnum)
  standing(@Root() { kept }: CriteriaSetType, @Ctx() { loaders }: GatewayContext): CriteriaSetStanding {
    return standingOf(kept.state, kept.set.validity, loaders.today());
  }

  @FieldResolver(() => [CriteriaSetType], {
    description: 'All versions of its code that are seen, the newest first.',
  })
  async versions(
    @Root() { kept }: CriteriaSetType,
    @Ctx() context: GatewayContext,
  ): Promise<CriteriaSetType[]> {
    return seenCriteriaSets(context, await context.loaders.criteriaSetVersions(kept.set.code));
  }

  @FieldResolver(() => CriteriaSetType, { nullable: true, description: 'The published set that it adds to.' })
  async extends(
    @Root() { kept }: CriteriaSetType,
    @Ctx() context: GatewayContext,
  ): Promise<CriteriaSetType | null> {
    const ref = kept.set.extends;
    if (ref === null) return null;
    const base = await context.read(({ manager }) => publishedSetBy(manager, ref));
    const [seen] = base === null ? [] : await seenCriteriaSets(context, [base.id]);
    return seen ?? null;
  }

  @FieldResolver(() => [FieldNoticeType], {
    description: 'What must still be mended before a draft can be published; nothing once it is.',
  })
  async faults(
    @Root() { kept }: CriteriaSetType,
    @Ctx() context: GatewayContext,
  ): Promise<FieldNoticeType[]> {
    if (kept.state !== 'DRAFT') return [];
    const known = await context.read((reading) => contextFor(reading, kept.set));
    return sayFaults(faultsOfRules(kept.set, known)).map(({ code, message, path }) => ({
      code,
      message: message[context.language],
      path: [...path],
    }));
  }

  @FieldResolver(() => [CriteriaSetActEnum], { description: 'What the viewer can do with it now.' })
  async openActs(
    @Root() { kept, stored }: CriteriaSetType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<readonly CriteriaSetAct[]> {
    const allowed = await loaders.workActions(stored.owner);
    const possible = Object.keys(CRITERIA_SET_TRANSITIONS[kept.state]) as CriteriaSetAct[];
    return possible.filter((act) => allowed.includes(NEEDS[act]));
  }
}
