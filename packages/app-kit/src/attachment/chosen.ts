import type { FileType } from '@danvan/domain/programme';

/** Where a chosen file stands on its way. */
export type ChosenState =
  | { readonly step: 'CHECKING' }
  | { readonly step: 'READY'; readonly type: FileType }
  | { readonly step: 'SENDING'; readonly type: FileType; readonly share: number }
  /** It will not be taken; choosing another is the way on. */
  | { readonly step: 'REFUSED'; readonly why: string }
  /** It may be tried again. */
  | { readonly step: 'FAILED'; readonly type: FileType; readonly why: string };

/** A file that somebody chose, with what they say of it. `key` is its own, also as the act's idempotency key. */
export type Chosen = {
  readonly key: string;
  readonly file: File;
  readonly caption: string;
  readonly state: ChosenState;
};

export type ChosenAct =
  | { readonly act: 'ADD'; readonly chosen: readonly Chosen[] }
  | { readonly act: 'MOVE'; readonly key: string; readonly state: ChosenState }
  | { readonly act: 'CAPTION'; readonly key: string; readonly caption: string }
  | { readonly act: 'DROP'; readonly key: string };

/** The files chosen so far, after one more thing happened. */
export const afterAct = (all: readonly Chosen[], event: ChosenAct): readonly Chosen[] => {
  switch (event.act) {
    case 'ADD':
      return [...all, ...event.chosen];
    case 'MOVE':
      return all.map((each) => (each.key === event.key ? { ...each, state: event.state } : each));
    case 'CAPTION':
      return all.map((each) => (each.key === event.key ? { ...each, caption: event.caption } : each));
    case 'DROP':
      return all.filter((each) => each.key !== event.key);
  }
};

/** Those that can be sent now. */
export const sendable = (all: readonly Chosen[]): readonly Chosen[] =>
  all.filter(({ state }) => state.step === 'READY' || state.step === 'FAILED');
