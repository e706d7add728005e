import { type Day, err, ok, type Result } from '../../../kernel/index.ts';
import { checkText, fromChecks, LONGEST_TITLE } from '../../record/index.ts';
import { checkPast } from '../checks.ts';
import type { ModelFault, ModelFaultCode, ModelOutcome } from '../fault.ts';
import type { Model } from '../model.ts';
import { modelState } from '../model-state.ts';
import { modelStateAfter } from '../transitions.ts';
import type { PointDraft, ReplicationPointId } from './model.ts';
import { checkTeams, pointFor } from './report-point.ts';
import { withPoint } from './with-point.ts';

const LONGEST_TEAM_NAME = 200;

const checkDraft = (draft: PointDraft, today: Day): Result<PointDraft, readonly ModelFault[]> =>
  fromChecks<PointDraft, ModelFaultCode>({
    origin: ok(draft.origin),
    unit: ok(draft.unit),
    place: checkText(draft.place, ['place'], LONGEST_TITLE),
    teamName: checkText(draft.teamName, ['teamName'], LONGEST_TEAM_NAME),
    started: checkPast(draft.started, today, 'started'),
    teams: checkTeams(draft.teams),
    results: checkText(draft.results, ['results']),
  });

/** nhân rộng: a unit, or a place within it, takes the model over, from the model or from a point of it. */
export const replicate = (
  model: Model,
  id: ReplicationPointId,
  draft: PointDraft,
  today: Day,
): ModelOutcome => {
  const open = modelStateAfter(modelState(model), 'REPLICATE');
  if (!open.ok) return open;
  const checked = checkDraft(draft, today);
  if (!checked.ok) return checked;
  const { teams, results, ...where } = checked.value;
  const isReported = teams !== null || results !== null;
  const reports = isReported ? [{ on: where.started.day, teams, results }] : [];
  return withPoint(model, { ...where, id, reports, droppedOut: null });
};

/** Of a point, what may be mended later; its teams and results are reported. */
export type PointRevision = Omit<PointDraft, 'teams' | 'results'>;

/** sửa điểm: where it is, since when, and where it came from. */
export const revisePoint = (
  model: Model,
  id: ReplicationPointId,
  revision: PointRevision,
  today: Day,
): ModelOutcome => {
  const found = pointFor(model, id, 'REVISE_POINT');
  if (!found.ok) return found;
  const checked = checkDraft({ ...revision, teams: null, results: null }, today);
  if (!checked.ok) return checked;
  const { origin, unit, place, teamName, started } = checked.value;
  if (found.value.reports.some((report) => report.on < started.day)) {
    return err([{ code: 'STARTS_AFTER_ITS_STORY', path: ['started'] }]);
  }
  return withPoint(model, { ...found.value, origin, unit, place, teamName, started });
};
