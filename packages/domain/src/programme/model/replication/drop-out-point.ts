import { type Day, err } from '../../../kernel/index.ts';
import { checkRequiredText, fromChecks, LONGEST_NARRATIVE } from '../../record/index.ts';
import { checkPast } from '../checks.ts';
import type { CheckedPart, ModelFaultCode, ModelOutcome } from '../fault.ts';
import type { Model } from '../model.ts';
import type { ReplicationPoint, ReplicationPointId } from './model.ts';
import { pointFor } from './report-point.ts';
import { withPoint } from './with-point.ts';

type DropOut = NonNullable<ReplicationPoint['droppedOut']>;

const checkDay = ({ started, reports }: ReplicationPoint, on: Day, today: Day): CheckedPart<Day> => {
  const last = reports.at(-1)?.on ?? started.day;
  return on < last ? err({ code: 'ENDS_BEFORE_ITS_STORY', path: ['on'] }) : checkPast(on, today, 'on');
};

/** ghi điểm dừng: from a day on the point no longer counts; those taken over from it live on. */
export const dropOutPoint = (
  model: Model,
  id: ReplicationPointId,
  dropOut: DropOut,
  today: Day,
): ModelOutcome => {
  const found = pointFor(model, id, 'DROP_OUT_POINT');
  if (!found.ok) return found;
  const droppedOut = fromChecks<DropOut, ModelFaultCode>({
    on: checkDay(found.value, dropOut.on, today),
    reason: checkRequiredText(dropOut.reason, ['reason'], LONGEST_NARRATIVE),
  });
  return droppedOut.ok ? withPoint(model, { ...found.value, droppedOut: droppedOut.value }) : droppedOut;
};
