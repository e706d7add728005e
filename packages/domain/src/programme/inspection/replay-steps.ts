import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import type { FaultPath, FieldFault } from '../record/index.ts';
import { decideRecommendation, type RecommendationAct } from './decide-recommendation.ts';
import type { InspectionFaultCode } from './fault.ts';
import { makeResponse } from './make-response.ts';
import type { Inspection, Recommendation } from './model.ts';
import { ACTING_SIDE } from './transitions.ts';

/** A step that was taken on a day; `unitAbove` where it went upward. */
export type PastStep = { readonly on: Day; readonly act: RecommendationAct; readonly unitAbove?: OrgUnitId };

type Fault = FieldFault<InspectionFaultCode>;
type Held = Pick<Inspection, 'state' | 'lead'>;

const take = <R extends Recommendation>(
  recommendation: R,
  { on: today, act, unitAbove }: PastStep,
  inspection: Held,
): Result<R, readonly Fault[]> => {
  const actor = ACTING_SIDE[act.kind] === 'UNIT' ? recommendation.unit : inspection.lead;
  const response = act.kind === 'ANSWER' ? makeResponse(act.response, recommendation, today) : null;
  if (response !== null && !response.ok) return response;
  const decided = decideRecommendation(recommendation, act, {
    inspection,
    actor,
    actsFor: new Set([actor]),
    today,
    unitAbove: unitAbove ?? null,
  });
  return decided.ok ? decided : err([decided.error]);
};

/** The recommendation after steps of the past, each decided by the rules of its day; faults under `steps`. */
export const replaySteps = <R extends Recommendation>(
  recommendation: R,
  steps: readonly PastStep[],
  inspection: Held,
): Result<R, readonly Fault[]> => {
  let now = recommendation;
  for (const [index, step] of steps.entries()) {
    const taken = take(now, step, inspection);
    const place: FaultPath = ['steps', index];
    if (!taken.ok) return err(taken.error.map((fault) => ({ ...fault, path: [...place, ...fault.path] })));
    now = taken.value;
  }
  return ok(now);
};
