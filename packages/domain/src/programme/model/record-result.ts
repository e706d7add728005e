import { type Day, err, ok } from '../../kernel/index.ts';
import { type IndicatorCode, parseFigureEntry } from '../../reporting/index.ts';
import { checkRequiredText, fromChecks, LONGEST_NARRATIVE } from '../record/index.ts';
import { checkPast } from './checks.ts';
import type { CheckedPart, ModelFault, ModelFaultCode, ModelOutcome } from './fault.ts';
import type { Model, ModelFigure, ModelResult } from './model.ts';
import { modelState } from './model-state.ts';
import { putByDay } from './story.ts';
import { modelStateAfter } from './transitions.ts';

/** A count as typed: "trên 1.200" × "hộ dân tham gia". */
export type ModelFigureDraft = {
  readonly what: string;
  readonly indicator: IndicatorCode | null;
  readonly entry: string;
};

/** A result as typed in. */
export type ModelResultDraft = {
  readonly on: Day;
  readonly text: string;
  readonly figures: readonly ModelFigureDraft[];
};

/** Counts of models carry their own words, so that any count with up to two decimals is read. */
const ANY_COUNT = {
  kind: 'FLOW',
  decimals: 2,
  minimum: null,
  maximum: null,
  unitOfMeasure: { vi: '', en: '' },
} as const;

const LONGEST_WHAT = 200;

const checkFigure = (draft: ModelFigureDraft, index: number): CheckedPart<ModelFigure> => {
  const path = ['figures', index];
  const what = checkRequiredText(draft.what, [...path, 'what'], LONGEST_WHAT);
  const read = parseFigureEntry(draft.entry, ANY_COUNT);
  const faults: ModelFault[] = what.ok ? [] : [what.error];
  if (!read.ok) faults.push({ code: 'FIGURE_NOT_READ', path: [...path, 'entry'] });
  return what.ok && read.ok
    ? ok({ what: what.value, indicator: draft.indicator, ...read.value })
    : err(faults);
};

const checkFigures = (drafts: readonly ModelFigureDraft[]): CheckedPart<readonly ModelFigure[]> => {
  const checked = drafts.map(checkFigure);
  const faults = checked.flatMap((each) => (each.ok ? [] : each.error));
  return faults.length > 0 ? err(faults) : ok(checked.flatMap((each) => (each.ok ? [each.value] : [])));
};

const checkDay = (model: Model, on: Day, today: Day): CheckedPart<Day> =>
  on < model.started.day ? err({ code: 'BEFORE_START', path: ['on'] }) : checkPast(on, today, 'on');

/** ghi kết quả: what the model has brought by a day, in words and in counts. */
export const recordResult = (model: Model, draft: ModelResultDraft, today: Day): ModelOutcome => {
  const open = modelStateAfter(modelState(model), 'RECORD_RESULT');
  if (!open.ok) return open;
  const result = fromChecks<ModelResult, ModelFaultCode>({
    on: checkDay(model, draft.on, today),
    text: checkRequiredText(draft.text, ['text'], LONGEST_NARRATIVE),
    figures: checkFigures(draft.figures),
  });
  if (!result.ok) return result;
  return ok({ value: { ...model, results: putByDay(model.results, result.value) }, warnings: [] });
};
