import { isForAppraisal } from '@danvan/domain/emulation';
import type { Day } from '@danvan/domain/kernel';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { ModelType } from '../../programme/model/model.type.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { criteriaSetBy, readCriteriaSets } from '../../scoring/criteria-set/criteria-set.store.ts';
import { findCriteriaSets } from '../../scoring/criteria-set/find-criteria-sets.ts';
import { AppraisalFormType, ModelAppraisalType, toAppraisalType, toFormType } from './appraisal.type.ts';

/** The published sets of a day by which models can be appraised, as far as the viewer sees them. */
const setsOn = (context: GatewayContext, on: Day): Promise<readonly CriteriaSet[]> =>
  context.read(async (reading) => {
    const wanted = { search: null, code: null, states: null, owner: null, offset: 0, limit: 20 };
    const { ids } = await findCriteriaSets(reading.manager, await recordScopeOf(reading), {
      ...wanted,
      subject: 'MODEL',
      outcome: 'POINTS',
      inForceOn: on,
    });
    const found = await readCriteriaSets(reading.manager, ids);
    return ids.flatMap((id) => {
      const set = found.find((each) => each.id === id)?.set as CriteriaSet | undefined;
      return set && isForAppraisal(set) ? [set] : [];
    });
  });

/** What is judged of a model is told to the line of its owner, not to everybody who sees the model. */
const isTold = async ({ loaders }: GatewayContext, { model }: ModelType): Promise<boolean> =>
  (await loaders.workActions(model.owner)).includes('VIEW_WORK');

const mayAppraise = async ({ loaders }: GatewayContext, { model }: ModelType): Promise<boolean> =>
  model.ended === null && (await loaders.workActions(model.owner)).includes('RECOGNISE_MODEL');

@Resolver(() => ModelType)
export class AppraisedModelResolver {
  @FieldResolver(() => [ModelAppraisalType], {
    description: 'What was judged of it, the newest first; for the line of its owner.',
  })
  async appraisals(@Root() root: ModelType, @Ctx() context: GatewayContext): Promise<ModelAppraisalType[]> {
    if (!(await isTold(context, root))) return [];
    const stored = await context.loaders.appraisals(root.model.id);
    const told = await Promise.all(
      stored.map(async (each) => {
        const set = await context.read(({ manager }) => criteriaSetBy(manager, each.set));
        return set && toAppraisalType(each, set, context.language);
      }),
    );
    return told.filter((each) => each !== null);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer appraise it now?' })
  mayAppraise(@Root() root: ModelType, @Ctx() context: GatewayContext): Promise<boolean> {
    return mayAppraise(context, root);
  }

  @FieldResolver(() => [AppraisalFormType], {
    description: 'What an appraisal on a day asks, by each set in force; for whoever may appraise.',
  })
  async appraisalForms(
    @Root() root: ModelType,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
    @Ctx() context: GatewayContext,
  ): Promise<AppraisalFormType[]> {
    if (!(await mayAppraise(context, root))) return [];
    const day = on ?? context.loaders.today();
    return (await setsOn(context, day)).map((set) => toFormType(set, root.model, day));
  }
}

@Resolver(() => ModelAppraisalType)
export class ModelAppraisalResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that appraised.' })
  by(@Root() { stored }: ModelAppraisalType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(stored.by);
  }
}
