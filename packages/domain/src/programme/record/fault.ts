import type { Language } from '../../kernel/index.ts';

/** Where in the input: names of members and, within lists, positions from 0. */
export type FaultPath = readonly (string | number)[];

/** What is wrong with one member of an input. `about` carries what the words of the fault name. */
export type FieldFault<Code extends string = string> = {
  readonly code: Code;
  readonly path: FaultPath;
  readonly about?: Readonly<Record<string, string | number>>;
};

/** The words of each fault of a noun; `{name}` is filled in from the fault's `about`. */
export type FaultWords<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>;

/** Says a fault in the words of its noun. */
export const sayFault = <Code extends string>(
  words: FaultWords<Code>,
  fault: FieldFault<Code>,
  language: Language,
): string =>
  words[fault.code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(fault.about?.[name] ?? whole),
  );

/** What is allowed and yet worth a second look (a date outside the validity of its programme). */
export type FieldWarning<Code extends string = string> = FieldFault<Code>;

/** A legal thing, and what was noticed while it became legal. */
export type Legal<T, Warning extends string = never> = {
  readonly value: T;
  readonly warnings: readonly FieldWarning<Warning>[];
};
