import { err, ok, type Result } from '../../kernel/index.ts';
import { readVietnameseNumber } from '../../reporting/index.ts';
import { checkText, type FieldFault, LONGEST_TITLE, type TextFaultCode } from '../record/index.ts';
import type { TaskDraft, TaskTarget } from './model.ts';

/** Why a target is not taken. */
export type TargetFaultCode =
  | TextFaultCode
  | 'TARGET_IN_TWO_WAYS'
  | 'TARGET_VALUE_REQUIRED'
  | 'TARGET_INDICATOR_REQUIRED'
  | 'TARGET_NOT_A_NUMBER';

type Checked = Result<TaskTarget | null, FieldFault<TargetFaultCode>>;

/** More than any indicator has. */
const DECIMALS = 6;

const numberTarget = (indicator: TaskDraft['targetIndicator'], typed: string): Checked => {
  if (indicator === null) return err({ code: 'TARGET_INDICATOR_REQUIRED', path: ['targetIndicator'] });
  if (typed === '') return err({ code: 'TARGET_VALUE_REQUIRED', path: ['targetValue'] });
  const value = readVietnameseNumber(typed, DECIMALS);
  return value.ok
    ? ok({ kind: 'INDICATOR', indicator, value: value.value })
    : err({ code: 'TARGET_NOT_A_NUMBER', path: ['targetValue'] });
};

/** The target of a task: a number of an indicator, or words, or none; never both. */
export const checkTarget = (draft: TaskDraft): Checked => {
  const text = checkText(draft.targetText, ['targetText'], LONGEST_TITLE);
  if (!text.ok) return text;
  const typed = draft.targetValue?.trim() ?? '';
  const hasNumber = draft.targetIndicator !== null || typed !== '';
  if (!hasNumber) return ok(text.value === null ? null : { kind: 'TEXT', text: text.value });
  return text.value === null
    ? numberTarget(draft.targetIndicator, typed)
    : err({ code: 'TARGET_IN_TWO_WAYS', path: ['targetText'] });
};
