import type { Day } from '../../kernel/index.ts';
import { aYearAfter } from './known-day.ts';
import type { Model } from './model.ts';
import { modelStateOn } from './model-state.ts';

const AT_WORK = ['REGISTERED', 'RECOGNISED', 'EXEMPLARY'];

/** Does the model work on the day: started, and not ended? */
export const isAtWork = (model: Model, on: Day): boolean => AT_WORK.includes(modelStateOn(model, on) ?? '');

/**
 * hoạt động hiệu quả (Hướng dẫn 22/HD-BCA-V05 counts them apart): at work, with a result recorded within the year
 * before. That a result makes a model effective, and for a year, is set by us.
 */
export const isEffective = (model: Model, on: Day): boolean =>
  isAtWork(model, on) && model.results.some((result) => result.on <= on && on < aYearAfter(result.on));
