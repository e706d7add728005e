import {
  barsOf,
  COMMENDATION_FAULT_WORDS,
  type Commendation,
  type CommendationAct,
  type CommendationForm,
  checkFitness,
  checkQuota,
  quotaGround,
  standingAwards,
} from '@danvan/domain/emulation';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { FieldNoticeType } from '../../programme/record/record-act.type.ts';
import { sayAll } from '../../programme/record/record-fault.ts';
import { CandidateType, toCandidateType } from './candidate.type.ts';
import { CommendationActEnum } from './commendation.enums.ts';
import {
  CommendationType,
  CommendedRunType,
  DecisionType,
  PresentationType,
  QuotaType,
  toQuotaLineType,
  toRunType,
} from './commendation.type.ts';
import { CommendationFormType, toFormType } from './form.type.ts';
import { formOrLast, groundOf, judgedOn } from './ground-of.ts';
import { openActsOn, waitsForViewer } from './open-acts.ts';

const formFor = (context: GatewayContext, of: Commendation): Promise<CommendationForm | null> =>
  formOrLast(context, of.form, judgedOn(context, of));

const groundFor = (context: GatewayContext, of: Commendation) =>
  groundOf(context, of, { id: of.id, on: judgedOn(context, of) });

const IN_HAND = ['DRAFT', 'RETURNED'];

/** The fields of a commendation that need more than its own rows, or the day. */
@Resolver(() => CommendationType)
export class CommendationResolver {
  @FieldResolver(() => CommendationFormType, {
    nullable: true,
    description: 'As it holds today, or held on the day of the decision.',
  })
  async form(
    @Root() { commendation }: CommendationType,
    @Ctx() context: GatewayContext,
  ): Promise<CommendationFormType | null> {
    const form = await formFor(context, commendation);
    return form && toFormType(form);
  }

  @FieldResolver(() => OrgUnitType)
  issuer(
    @Root() { commendation }: CommendationType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<OrgUnitType> {
    return loaders.unit(commendation.issuer);
  }

  @FieldResolver(() => CommendedRunType, { nullable: true })
  async run(
    @Root() { commendation }: CommendationType,
    @Ctx() { loaders, actor }: GatewayContext,
  ): Promise<CommendedRunType | null> {
    const run = (await loaders.publishedRuns()).find(({ id }) => id === commendation.run);
    return run ? toRunType(run, actor?.unitId) : null;
  }

  @FieldResolver(() => [CandidateType], { description: 'In the order of the proposal.' })
  async candidates(
    @Root() { commendation }: CommendationType,
    @Ctx() context: GatewayContext,
  ): Promise<CandidateType[]> {
    const form = await formFor(context, commendation);
    const asksRun = form !== null && commendation.run !== null;
    return commendation.candidates.map((each) =>
      toCandidateType(
        each,
        asksRun && each.kind === 'COLLECTIVE' ? barsOf(form.requires, each.standing) : [],
      ),
    );
  }

  @FieldResolver(() => QuotaType, {
    nullable: true,
    description: 'Of what is proposed; after the decision, of what stands.',
  })
  async quota(
    @Root() { commendation }: CommendationType,
    @Ctx() context: GatewayContext,
  ): Promise<QuotaType | null> {
    const form = await formFor(context, commendation);
    if (form === null || commendation.run === null) return null;
    const counted = commendation.candidates.filter(
      (each) => commendation.decision === null || standingAwards(each) > 0,
    );
    const ground = quotaGround(form, await groundFor(context, commendation));
    const { lines, isExceeded } = checkQuota(ground, counted);
    return { rule: toFormType(form).quota, lines: lines.map(toQuotaLineType), isExceeded };
  }

  @FieldResolver(() => [FieldNoticeType], { description: 'What stands in the way of its submission today.' })
  async hindrances(
    @Root() { commendation }: CommendationType,
    @Ctx() context: GatewayContext,
  ): Promise<FieldNoticeType[]> {
    if (!IN_HAND.includes(commendation.state)) return [];
    const ground = await groundFor(context, commendation);
    const faults =
      ground.form === null
        ? ([{ code: 'FORM_NOT_IN_FORCE', path: ['form'] }] as const)
        : checkFitness(ground.form, ground, commendation);
    return sayAll(COMMENDATION_FAULT_WORDS, faults).map(({ code, message, path }) => ({
      code,
      message: message[context.language],
      path: [...path],
    }));
  }

  @FieldResolver(() => DecisionType, { nullable: true })
  decision(@Root() { commendation: { decision } }: CommendationType): DecisionType | null {
    if (decision === null) return null;
    const { on, citation, overQuotaReason } = decision;
    return Object.assign(new DecisionType(), { on, citation, overQuotaReason, said: decision });
  }

  @FieldResolver(() => PresentationType, { nullable: true })
  presented(@Root() { commendation: { presented } }: CommendationType): PresentationType | null {
    if (presented === null) return null;
    return Object.assign(new PresentationType(), { on: presented.on, at: presented.at, said: presented });
  }

  @FieldResolver(() => [CommendationActEnum], { description: 'What the viewer may do with it now.' })
  openActs(
    @Root() { commendation }: CommendationType,
    @Ctx() context: GatewayContext,
  ): Promise<CommendationAct[]> {
    return openActsOn(context, commendation);
  }

  @FieldResolver(() => Boolean, { description: 'It is the viewer’s turn.' })
  waitsForViewer(
    @Root() { commendation }: CommendationType,
    @Ctx() context: GatewayContext,
  ): Promise<boolean> {
    return waitsForViewer(context, commendation);
  }
}
