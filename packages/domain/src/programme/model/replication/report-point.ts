import { type Day, err, ok, type Result } from '../../../kernel/index.ts';
import { checkText, fromChecks } from '../../record/index.ts';
import { checkPast } from '../checks.ts';
import type { CheckedPart, ModelFault, ModelFaultCode, ModelOutcome } from '../fault.ts';
import type { Model } from '../model.ts';
import { modelState } from '../model-state.ts';
import { putByDay } from '../story.ts';
import { type ModelAct, modelStateAfter } from '../transitions.ts';
import type { PointReport, ReplicationPoint, ReplicationPointId } from './model.ts';

/** Teams are counted in whole numbers; null: not counted. */
export const checkTeams = (teams: number | null): CheckedPart<number | null> =>
  teams === null || (Number.isSafeInteger(teams) && teams >= 0)
    ? ok(teams)
    : err({ code: 'COUNT_NOT_WHOLE', path: ['teams'] });

/** The point that an act is about, when the model's state leaves the act open and the point has not dropped out. */
export const pointFor = (
  model: Model,
  id: ReplicationPointId,
  act: ModelAct,
): Result<ReplicationPoint, readonly ModelFault[]> => {
  const open = modelStateAfter(modelState(model), act);
  if (!open.ok) return open;
  const point = model.points.find((each) => each.id === id);
  if (point === undefined) return err([{ code: 'POINT_UNKNOWN', path: ['point'] }]);
  return point.droppedOut === null ? ok(point) : err([{ code: 'DROPPED_OUT_ALREADY', path: ['point'] }]);
};

const checkDay = (point: ReplicationPoint, on: Day, today: Day): CheckedPart<Day> =>
  on < point.started.day ? err({ code: 'BEFORE_START', path: ['on'] }) : checkPast(on, today, 'on');

/** cập nhật điểm: how many teams it has and what it has brought by a day. */
export const reportPoint = (
  model: Model,
  id: ReplicationPointId,
  draft: PointReport,
  today: Day,
): ModelOutcome => {
  const found = pointFor(model, id, 'REPORT_POINT');
  if (!found.ok) return found;
  const report = fromChecks<PointReport, ModelFaultCode>({
    on: checkDay(found.value, draft.on, today),
    teams: checkTeams(draft.teams),
    results: checkText(draft.results, ['results']),
  });
  if (!report.ok) return report;
  const point = { ...found.value, reports: putByDay(found.value.reports, report.value) };
  const points = model.points.map((each) => (each.id === id ? point : each));
  return ok({ value: { ...model, points }, warnings: [] });
};
