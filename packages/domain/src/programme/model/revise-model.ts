import { type Day, err, ok } from '../../kernel/index.ts';
import type { ModelOutcome } from './fault.ts';
import { makeModel } from './make-model.ts';
import type { Model, ModelDraft } from './model.ts';
import { modelState } from './model-state.ts';
import { storyDays } from './story.ts';
import { modelStateAfter } from './transitions.ts';

/** sửa: the content of a model anew; it cannot start after what is already told of it. */
export const reviseModel = (model: Model, draft: ModelDraft, today: Day): ModelOutcome => {
  const open = modelStateAfter(modelState(model), 'REVISE');
  if (!open.ok) return open;
  const made = makeModel(draft, today);
  if (!made.ok) return made;
  if (storyDays(model).some((day) => day < made.value.value.started.day)) {
    return err([{ code: 'STARTS_AFTER_ITS_STORY', path: ['started'] }]);
  }
  return ok({ ...made.value, value: { ...model, ...made.value.value } });
};
