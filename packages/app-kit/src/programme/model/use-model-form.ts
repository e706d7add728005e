import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRecordAct } from '../record/use-record-act.ts';
import { useWorkPath } from '../record/work-paths.ts';
import { RegisterModel, ReviseModel, type ShownModel } from './model.graphql.ts';
import { EMPTY_MODEL, type TypedModel, toInput, typedFrom } from './typed-model.ts';
import { useModelText } from './use-model-text.ts';
import { useNeededDay } from './use-needed-day.ts';
import { useTold } from './use-told.ts';

/** The form of a model: what is typed, and the act that registers or revises it; it leads to the model's page. */
export const useModelForm = (model: ShownModel | null) => {
  const t = useModelText();
  const told = useTold();
  const navigate = useNavigate();
  const workPath = useWorkPath();
  const registering = useRecordAct(RegisterModel, (data) => data.registerModel);
  const revising = useRecordAct(ReviseModel, (data) => data.reviseModel);
  const { busy, said, faultAt } = model ? revising : registering;
  const [typed, setTyped] = useState(model ? typedFrom(model) : EMPTY_MODEL);
  const needed = useNeededDay(typed.started.day);
  const save = async (): Promise<void> => {
    const input = toInput(typed);
    if (input === null) return needed.tell();
    const outcome = model
      ? await revising.perform({ id: model.id, version: model.version, model: input })
      : await registering.perform({ model: input });
    if (!told(outcome, t('model.saved', { name: typed.title || t('model.title') })) || !outcome.ok) return;
    const path = workPath('MODEL', outcome.value.record.id);
    if (path !== null) void navigate(path);
  };
  return {
    typed,
    change: (changed: Partial<TypedModel>) => setTyped((now) => ({ ...now, ...changed })),
    busy,
    said,
    faultAt: (member: string): string | null =>
      (member === 'started' ? needed.missing : null) ?? faultAt(member),
    save,
  };
};
export type ModelFormState = ReturnType<typeof useModelForm>;
