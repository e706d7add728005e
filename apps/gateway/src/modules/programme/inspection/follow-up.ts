import { hierarchyAt } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  ACTING_SIDE,
  decideRecommendation,
  type FieldFault,
  type InspectionFaultCode,
  type InspectionWarningCode,
  type Legal,
  type ManagementResponse,
  makeResponse,
  type RecommendationAct,
  type RecommendationActKind,
} from '@danvan/domain/programme';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import type { RecordOrder } from '../record/change-record.ts';
import type { RecordFault } from '../record/record-fault.ts';
import { actOnInspection, type HeldInspection, type Made } from './act-on-inspection.ts';
import { unitAboveOn } from './unit-above.ts';

type Recommendation = HeldInspection['inspection']['recommendations'][number];
type Fault = FieldFault<InspectionFaultCode>;
type Step = Result<Legal<RecommendationAct, InspectionWarningCode>, readonly Fault[]>;

const decided = async (held: HeldInspection, recommendation: Recommendation, act: RecommendationAct) => {
  const { uow, inspection, actsFor, today } = held;
  const view = hierarchyAt(await hierarchyOf(uow.manager), today);
  const unitAbove = unitAboveOn(view, recommendation.unit);
  return decideRecommendation(recommendation, act, {
    inspection,
    actor: uow.actor.unitId,
    actsFor,
    today,
    unitAbove,
  });
};

const take = async (
  held: HeldInspection,
  recommendationId: string,
  stepOn: (recommendation: Recommendation) => Step,
): Promise<Result<Made, readonly Fault[] | RecordFault>> => {
  const { recommendations } = held.inspection;
  const chosen = recommendations.find(({ id }) => id === recommendationId);
  if (chosen === undefined) return err({ kind: 'NOT_FOUND' });
  const step = stepOn(chosen);
  if (!step.ok) return step;
  const next = await decided(held, chosen, step.value.value);
  if (!next.ok) return err([next.error]);
  return ok({
    change: { recommendations: recommendations.map((each) => (each === chosen ? next.value : each)) },
    about: { recommendationId, recommendation: next.value.state },
    reason: next.value.events.at(-1)?.note ?? null,
    warnings: step.value.warnings,
  });
};

/** What the inspected unit says to a recommendation, and what it will do by when. */
export const answerRecommendation = (
  order: RecordOrder,
  recommendationId: string,
  draft: ManagementResponse,
) =>
  actOnInspection({
    name: 'ANSWER_RECOMMENDATION',
    permission: 'ANSWER_INSPECTION',
    kind: 'FOLLOW_UP',
    order,
    content: { recommendationId, ...draft },
    make: (held) =>
      take(held, recommendationId, (recommendation) => {
        const made = makeResponse(draft, recommendation, held.today);
        if (!made.ok) return made;
        const { value: response, warnings } = made.value;
        return ok({ value: { kind: 'ANSWER', response }, warnings });
      }),
  });

/** Every other step of the follow-up: taken by the unit or by the lead of the delegation, with a word on it. */
export const followUp = (
  kind: Exclude<RecommendationActKind, 'ANSWER'>,
  order: RecordOrder,
  recommendationId: string,
  note: string | null,
) =>
  actOnInspection({
    name: `${kind}_RECOMMENDATION`,
    permission: ACTING_SIDE[kind] === 'UNIT' ? 'ANSWER_INSPECTION' : 'KEEP_INSPECTION',
    kind: 'FOLLOW_UP',
    order,
    content: { recommendationId, note },
    make: (held) => take(held, recommendationId, () => ok({ value: { kind, note }, warnings: [] })),
  });
