import type { LocalText } from '@danvan/domain/kernel';

/** One thing that is supposed to be otherwise, in texts, as it stands in the address and crosses to the worker. */
export type Supposal =
  | { readonly kind: 'WEIGHT' | 'CAP'; readonly key: string; readonly value: string }
  /** Everybody's target, in percent of what it is. */
  | { readonly kind: 'TARGETS'; readonly key: string; readonly value: string }
  | {
      readonly kind: 'FIGURE';
      readonly key: string;
      readonly subject: string;
      readonly input: string;
      /** Null: not there. */
      readonly value: string | null;
    };

/** A criterion as the page needs it. */
export type OutlineCriterion = {
  readonly key: string;
  readonly name: LocalText;
  /** Null in a set that recognises. */
  readonly maximum: string | null;
  readonly children: readonly OutlineCriterion[];
  readonly hasTargets: boolean;
  readonly inputs: readonly { readonly name: string; readonly label: LocalText }[];
};

/** The rules as the page needs them: what can be supposed, and what classes are called. */
export type Outline = {
  readonly scale: string | null;
  readonly places: number;
  readonly criteria: readonly OutlineCriterion[];
  /** Vetoes, then gates; they have figures too. */
  readonly conditions: readonly OutlineCriterion[];
  readonly classes: Readonly<Record<string, LocalText>>;
};

/** Where a subject stands. */
export type Standing = {
  readonly total: string | null;
  readonly class: string | null;
  readonly rank: number | null;
  readonly isRecognised: boolean | null;
};

/** A subject before and after. */
export type ShiftRow = {
  readonly subject: string;
  readonly before: Standing;
  readonly after: Standing;
};

/** How many of all subjects anything is otherwise for. */
export type Shifted = {
  readonly subjects: number;
  readonly moved: number;
  readonly ranks: number;
  readonly classes: number;
};

/** What the page asks: the supposals, one group to be shown, one subject whose figures are shown. */
export type Question = {
  readonly supposals: readonly Supposal[];
  readonly group: string | null;
  readonly subject: string | null;
};

export type Answer = {
  readonly rows: readonly ShiftRow[];
  /** What each criterion and group can give as supposed, by its key; and all of them together. */
  readonly maxima: Readonly<Record<string, string>>;
  readonly total: string;
  readonly shifted: Shifted;
  /** Of the subject asked for: figures by criterion and input, as they are without any supposal. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** What could not be supposed; everything else of the answer is then as if nothing was. */
  readonly fault: { readonly position: number; readonly words: LocalText } | null;
};

/** To the worker: a round, or a question about it. */
export type ToWorker =
  | { readonly kind: 'OPEN'; readonly rules: string; readonly sheets: string; readonly isFinal: boolean }
  | ({ readonly kind: 'ASK'; readonly turn: number } & Question);

/** From the worker. */
export type FromWorker =
  | { readonly kind: 'OPENED'; readonly outline: Outline }
  | ({ readonly kind: 'ANSWER'; readonly turn: number } & Answer);
