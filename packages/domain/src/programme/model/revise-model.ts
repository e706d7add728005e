import { type Day, err, ok } from '../../kernel/index.ts';
import type { ModelOutcome } from './fault.ts';
import { makeModel } from './make-model.ts';
import type { Model, ModelDraft } from './model.ts';
import { modelState } from './model-state.ts';
import { recognisedWithout } from './recognise.ts';
import { storyDays } from './story.ts';
import { modelStateAfter } from './transitions.ts';

/** sửa: the content of a model anew; it cannot start after what is already told of it, nor lose what it was recognised for. */
export const reviseModel = (model: Model, draft: ModelDraft, today: Day): ModelOutcome => {
  const open = modelStateAfter(modelState(model), 'REVISE');
  if (!open.ok) return open;
  const made = makeModel(draft, today);
  if (!made.ok) return made;
  if (storyDays(model).some((day) => day < made.value.value.started.day)) {
    return err([{ code: 'STARTS_AFTER_ITS_STORY', path: ['started'] }]);
  }
  const value = { ...model, ...made.value.value };
  const lacking = recognisedWithout(value);
  return lacking.length > 0 ? err(lacking) : ok({ ...made.value, value });
};
