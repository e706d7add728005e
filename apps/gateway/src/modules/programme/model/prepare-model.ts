import type { OrgUnitId } from '@danvan/domain/hierarchy';
import {
  foldName,
  type Legal,
  MODEL_FAULT_WORDS,
  MODEL_WARNING_WORDS,
  type Model,
  type ModelFault,
  type ModelWarningCode,
  type ProgrammeId,
  titleOfModel,
  type Visibility,
} from '@danvan/domain/programme';
import type { Prepared } from '../record/act.ts';
import { inputFault, type RecordFault, refusal, type SaidNotice, sayAll } from '../record/record-fault.ts';
import { saveModels } from './model.store.ts';

/** Whom a model concerns besides its owner and those who apply it, and who may see it. */
export type ModelSharing = {
  readonly visibility: Visibility;
  readonly concerned: readonly OrgUnitId[];
  readonly programmes: readonly ProgrammeId[];
};

/** What the audit tells of an act: what was said in it. */
type Told = { readonly before?: object; readonly after: object; readonly reason?: string };

/** What an act on a model comes to: the model as it will be, for those who share it and those who apply it. */
export const preparedModel = (
  { value: model, warnings }: Legal<Model, ModelWarningCode>,
  sharing: ModelSharing,
  told: Told,
  alsoSaid: readonly SaidNotice[] = [],
): Prepared => ({
  record: {
    title: titleOfModel(model),
    visibility: sharing.visibility,
    concerned: [...new Set([...sharing.concerned, ...model.points.map(({ unit }) => unit)])],
    programmes: sharing.programmes,
    alsoFoundBy: model.title === null ? [] : [foldName(model.title)],
  },
  write: ({ manager }) => saveModels(manager, [model]),
  ...told,
  warnings: [...sayAll(MODEL_WARNING_WORDS, warnings), ...alsoSaid],
});

/** The refusal of an act on a model: of its input where members have faults, else of the act as a whole. */
export const refuseModel = (faults: readonly ModelFault[]): RecordFault => {
  const [first] = faults;
  const isOfTheWhole = first !== undefined && first.path.length === 0;
  return isOfTheWhole ? refusal(MODEL_FAULT_WORDS, first) : inputFault(MODEL_FAULT_WORDS, faults);
};
