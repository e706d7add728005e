import { err, ok, type Result } from '../../kernel/index.ts';
import type { FieldFault } from '../record/index.ts';
import type { ModelState } from './model.ts';

/**
 * sửa / ghi kết quả / công nhận / công nhận điển hình / nhân rộng / sửa điểm / cập nhật điểm / ghi điểm dừng /
 * kết thúc.
 */
export const MODEL_ACTS = [
  'REVISE',
  'RECORD_RESULT',
  'RECOGNISE',
  'MAKE_EXEMPLARY',
  'REPLICATE',
  'REVISE_POINT',
  'REPORT_POINT',
  'DROP_OUT_POINT',
  'END',
] as const;
export type ModelAct = (typeof MODEL_ACTS)[number];

const stays = <State extends ModelState>(state: State) => ({
  REVISE: state,
  RECORD_RESULT: state,
  REPLICATE: state,
  REVISE_POINT: state,
  REPORT_POINT: state,
  DROP_OUT_POINT: state,
  END: 'ENDED' as const,
});

/** The whole life of a model: state × act → next state. What is not in it cannot happen. */
export const MODEL_TRANSITIONS: Readonly<
  Record<ModelState, Readonly<Partial<Record<ModelAct, ModelState>>>>
> = {
  REGISTERED: { ...stays('REGISTERED'), RECOGNISE: 'RECOGNISED' },
  // Recognised by one level, a model may be recognised by a higher one.
  RECOGNISED: { ...stays('RECOGNISED'), RECOGNISE: 'RECOGNISED', MAKE_EXEMPLARY: 'EXEMPLARY' },
  EXEMPLARY: { ...stays('EXEMPLARY'), RECOGNISE: 'EXEMPLARY', MAKE_EXEMPLARY: 'EXEMPLARY' },
  // The points are others' work: where the model went it may live on after it has ended at home.
  ENDED: { REPORT_POINT: 'ENDED', DROP_OUT_POINT: 'ENDED' },
};

/** The acts open to a model in this state. */
export const openModelActs = (state: ModelState): readonly ModelAct[] =>
  MODEL_ACTS.filter((act) => MODEL_TRANSITIONS[state][act] !== undefined);

/** The state an act leads to, or that it is not open now. */
export const modelStateAfter = (
  state: ModelState,
  act: ModelAct,
): Result<ModelState, readonly FieldFault<'WRONG_STATE'>[]> => {
  const next = MODEL_TRANSITIONS[state][act];
  return next === undefined ? err([{ code: 'WRONG_STATE', path: [] }]) : ok(next);
};
