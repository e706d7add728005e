import { err, ok, type Result } from '../../kernel/index.ts';
import { type PersonalIdentifierKind, refusePersonalData, withoutUnseen } from '../../reporting/index.ts';
import type { FaultPath, FaultWords, FieldFault } from './fault.ts';

/** Longest title of a record, in characters. */
export const LONGEST_TITLE = 500;
/** Longest narrative (minutes, a finding, a result), in characters. */
export const LONGEST_NARRATIVE = 10_000;

/** Why a text is not taken; the same for every noun. */
export type TextFaultCode = 'TEXT_REQUIRED' | 'TEXT_TOO_LONG' | 'PERSONAL_IDENTIFIER';

const KINDS: Readonly<Record<PersonalIdentifierKind, string>> = {
  IDENTITY_NUMBER: 'số định danh cá nhân',
  PHONE: 'số điện thoại',
  EMAIL: 'địa chỉ thư điện tử',
};

/** The words of the faults of texts; every noun takes them into its own. */
export const TEXT_FAULT_WORDS: FaultWords<TextFaultCode> = {
  TEXT_REQUIRED: { vi: 'Cần nhập nội dung này.', en: 'This is required.' },
  TEXT_TOO_LONG: {
    vi: 'Nội dung dài quá {longest} ký tự. Hãy rút gọn hoặc đính kèm thành tệp.',
    en: 'The text is longer than {longest} characters. Shorten it or attach it as a file.',
  },
  PERSONAL_IDENTIFIER: {
    vi: 'Nội dung có {kind}. Hệ thống chỉ giữ số liệu tổng hợp, hãy bỏ thông tin của cá nhân.',
    en: 'The text seems to carry a personal identifier. The system keeps aggregates only; take it out.',
  },
};

type Checked<T> = Result<T, FieldFault<TextFaultCode>>;

const clean = (text: string): string => {
  const trimmed = text.normalize('NFC').trim();
  return withoutUnseen(trimmed).trim() === '' ? '' : trimmed;
};

/** A narrative trimmed and in NFC, null when there is none; refused when too long or carrying a personal identifier. */
export const checkText = (
  text: string | null,
  path: FaultPath,
  longest = LONGEST_NARRATIVE,
): Checked<string | null> => {
  const cleaned = clean(text ?? '');
  if (cleaned === '') return ok(null);
  if (cleaned.length > longest) return err({ code: 'TEXT_TOO_LONG', path, about: { longest } });
  const allowed = refusePersonalData(cleaned);
  return allowed.ok
    ? ok(cleaned)
    : err({ code: 'PERSONAL_IDENTIFIER', path, about: { kind: KINDS[allowed.error.kind] } });
};

/** A text that must be there: a title, a name, an obligation. */
export const checkRequiredText = (
  text: string | null,
  path: FaultPath,
  longest = LONGEST_TITLE,
): Checked<string> => {
  const checked = checkText(text, path, longest);
  if (!checked.ok) return checked;
  return checked.value === null ? err({ code: 'TEXT_REQUIRED', path }) : ok(checked.value);
};
