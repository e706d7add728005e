import type { CriterionKey } from '@danvan/domain/scoring';
import { isSame, type TypedLeaf } from './typed-leaf.ts';

export type Leaves<Leaf> = ReadonlyMap<CriterionKey, Leaf>;

/** What the last attempt to save came to. HALTED: the server will not take it, whatever is tried. */
export type Sending = 'NO' | 'YES' | 'FAILED' | 'HALTED';

/** A sheet under someone's hands: what the server has, and what is written there now. */
export type SheetDraft = {
  readonly version: number;
  readonly saved: Leaves<TypedLeaf>;
  readonly typed: Leaves<TypedLeaf>;
  readonly sending: Sending;
  /** What the server said of a criterion that it did not take, until it is changed. */
  readonly refused: Leaves<string>;
};

export type SheetEvent =
  | { readonly kind: 'TYPED'; readonly leaf: TypedLeaf }
  | { readonly kind: 'SENT' }
  /** The server has taken these, as they were sent. */
  | { readonly kind: 'SAVED'; readonly version: number; readonly leaves: readonly TypedLeaf[] }
  | { readonly kind: 'REFUSED'; readonly refused: Leaves<string> }
  | { readonly kind: 'FAILED' }
  | { readonly kind: 'HALTED' }
  /** The server has a newer state: what a colleague of the unit saved meanwhile. */
  | { readonly kind: 'OVERTAKEN'; readonly version: number; readonly leaves: readonly TypedLeaf[] };

const byKey = (leaves: readonly TypedLeaf[]): Leaves<TypedLeaf> =>
  new Map(leaves.map((leaf) => [leaf.key, leaf]));

/** A sheet as it was read. */
export const openSheet = (version: number, leaves: readonly TypedLeaf[]): SheetDraft => ({
  version,
  saved: byKey(leaves),
  typed: byKey(leaves),
  sending: 'NO',
  refused: new Map(),
});

/** Criteria that differ from what the server has. */
export const pendingOf = ({ saved, typed }: SheetDraft): readonly TypedLeaf[] =>
  [...typed.values()].filter((leaf) => {
    const before = saved.get(leaf.key);
    return before === undefined || !isSame(before, leaf);
  });

/** Says of a criterion whether the domain finds it right as it is typed. */
export type IsRight = (leaf: TypedLeaf) => boolean;

/** Those that can be sent: right as they stand, and not refused. */
export const sendableOf = (draft: SheetDraft, isRight: IsRight): readonly TypedLeaf[] =>
  pendingOf(draft).filter((leaf) => !draft.refused.has(leaf.key) && isRight(leaf));

/** Takes the server's word for every criterion on which nothing was typed since. */
const overtaken = (draft: SheetDraft, version: number, leaves: readonly TypedLeaf[]): SheetDraft => {
  const pending = new Set(pendingOf(draft).map(({ key }) => key));
  const typed = new Map(draft.typed);
  for (const leaf of leaves) if (!pending.has(leaf.key)) typed.set(leaf.key, leaf);
  return { ...draft, version, saved: new Map([...draft.saved, ...byKey(leaves)]), typed, sending: 'NO' };
};

/** The sheet after one more thing happened; nothing typed is ever lost. */
export const sheetAfter = (draft: SheetDraft, event: SheetEvent): SheetDraft => {
  switch (event.kind) {
    case 'TYPED': {
      const refused = new Map(draft.refused);
      refused.delete(event.leaf.key);
      return { ...draft, typed: new Map(draft.typed).set(event.leaf.key, event.leaf), refused };
    }
    case 'SENT':
      return { ...draft, sending: 'YES' };
    case 'SAVED': {
      const saved = new Map([...draft.saved, ...byKey(event.leaves)]);
      return { ...draft, version: event.version, saved, sending: 'NO' };
    }
    case 'OVERTAKEN':
      return overtaken(draft, event.version, event.leaves);
    case 'REFUSED':
      return { ...draft, sending: 'NO', refused: new Map([...draft.refused, ...event.refused]) };
    case 'FAILED':
    case 'HALTED':
      return { ...draft, sending: event.kind };
  }
};

/** How it stands with saving: all saved, on its way, something to mend first, or not reached. */
export const saveStandOf = (
  draft: SheetDraft,
  isRight: IsRight,
): 'saved' | 'saving' | 'unsaved' | 'failed' => {
  if (draft.sending === 'FAILED' || draft.sending === 'HALTED') return 'failed';
  if (draft.sending === 'YES' || sendableOf(draft, isRight).length > 0) return 'saving';
  return pendingOf(draft).length > 0 ? 'unsaved' : 'saved';
};
