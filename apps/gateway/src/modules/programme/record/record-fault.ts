import { LANGUAGES, type Language, type LocalText } from '@danvan/domain/kernel';
import {
  type FaultPath,
  type FaultWords,
  type FieldFault,
  sayFault,
  type WorkRecordId,
} from '@danvan/domain/programme';

/** What is said about one member of an input, in every language. */
export type SaidNotice = {
  readonly code: string;
  readonly message: LocalText;
  readonly path: readonly string[];
};

/** Why an act on a record did not happen. */
export type RecordFault =
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'CONFLICT'; readonly recordId: WorkRecordId }
  | { readonly kind: 'INPUT'; readonly faults: readonly SaidNotice[] }
  | {
      readonly kind: 'REFUSED';
      readonly code: string;
      readonly message: LocalText;
      readonly path?: readonly string[];
    };

const pathOf = (path: FaultPath): string[] => path.map(String);

const inEveryLanguage = (say: (language: Language) => string): LocalText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as LocalText;

/** Faults or warnings of a noun in its own words. */
export const sayAll = <Code extends string>(
  words: FaultWords<Code>,
  faults: readonly FieldFault<Code>[],
): SaidNotice[] =>
  faults.map((fault) => ({
    code: fault.code,
    message: inEveryLanguage((language) => sayFault(words, fault, language)),
    path: pathOf(fault.path),
  }));

/** The refusal of an input whose members have faults. */
export const inputFault = <Code extends string>(
  words: FaultWords<Code>,
  faults: readonly FieldFault<Code>[],
): Extract<RecordFault, { kind: 'INPUT' }> => ({ kind: 'INPUT', faults: sayAll(words, faults) });

/** The refusal of an act as a whole (a wrong state, a missing reason), in the words of its noun. */
export const refusal = <Code extends string>(
  words: FaultWords<Code>,
  fault: FieldFault<Code>,
): RecordFault => ({
  kind: 'REFUSED',
  code: fault.code,
  message: inEveryLanguage((language) => sayFault(words, fault, language)),
  path: pathOf(fault.path),
});
