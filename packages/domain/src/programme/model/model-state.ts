import type { Day } from '../../kernel/index.ts';
import type { Model, ModelStanding, ModelState, Recognition } from './model.ts';

const standingOf = (recognitions: readonly Recognition[]): 'REGISTERED' | ModelStanding => {
  const standings = recognitions.map((recognition) => recognition.as);
  if (standings.includes('EXEMPLARY')) return 'EXEMPLARY';
  return standings.includes('RECOGNISED') ? 'RECOGNISED' : 'REGISTERED';
};

/** The state of a model after everything that is recorded of it; nothing is ever recorded for a day to come. */
export const modelState = ({ ended, recognitions }: Pick<Model, 'ended' | 'recognitions'>): ModelState =>
  ended === null ? standingOf(recognitions) : 'ENDED';

/** The state of a model on a day; null before it started. On the day it ended it no longer works. */
export const modelStateOn = (model: Model, on: Day): ModelState | null => {
  if (on < model.started.day) return null;
  const by = model.recognitions.filter((recognition) => recognition.on.day <= on);
  return modelState({
    recognitions: by,
    ended: model.ended !== null && model.ended.on <= on ? model.ended : null,
  });
};
