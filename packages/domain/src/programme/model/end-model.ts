import { type Day, err, ok } from '../../kernel/index.ts';
import { checkRequiredText, fromChecks, LONGEST_NARRATIVE } from '../record/index.ts';
import { checkPast } from './checks.ts';
import type { CheckedPart, ModelFaultCode, ModelOutcome } from './fault.ts';
import type { Model } from './model.ts';
import { modelState } from './model-state.ts';
import { storyDays } from './story.ts';
import { modelStateAfter } from './transitions.ts';

type Ending = NonNullable<Model['ended']>;

const checkEnd = (model: Model, on: Day, today: Day): CheckedPart<Day> => {
  const past = checkPast(on, today, 'on');
  if (!past.ok) return past;
  const last = [model.started.day, ...storyDays(model)].reduce((a, b) => (a > b ? a : b));
  return on < last ? err({ code: 'ENDS_BEFORE_ITS_STORY', path: ['on'] }) : past;
};

/** kết thúc: from a day on the model no longer works at home; why is said. */
export const endModel = (model: Model, ending: Ending, today: Day): ModelOutcome => {
  const open = modelStateAfter(modelState(model), 'END');
  if (!open.ok) return open;
  const ended = fromChecks<Ending, ModelFaultCode>({
    on: checkEnd(model, ending.on, today),
    reason: checkRequiredText(ending.reason, ['reason'], LONGEST_NARRATIVE),
  });
  return ended.ok ? ok({ value: { ...model, ended: ended.value }, warnings: [] }) : ended;
};
