import type { CriterionKey } from '@danvan/domain/scoring';
import { isSame, type SavedLeaf, savedOf, type TypedLeaf, typedOf } from './typed-leaf.ts';

export type Leaves<Leaf> = ReadonlyMap<CriterionKey, Leaf>;

/** What the last attempt to save came to. */
export type Sending = 'NO' | 'YES' | 'FAILED' | 'HALTED';

/** A sheet under someone's hands: what the server has, and what was typed since. */
export type SheetDraft = {
  readonly version: number;
  readonly saved: Leaves<SavedLeaf>;
  readonly typed: Leaves<TypedLeaf>;
  readonly sending: Sending;
  /** What the server said of a criterion that it did not take. */
  readonly faults: Leaves<string>;
};

export type SheetEvent =
  | { readonly kind: 'TYPED'; readonly leaf: TypedLeaf }
  | { readonly kind: 'SENT' }
  | { readonly kind: 'SAVED'; readonly version: number; readonly leaves: readonly SavedLeaf[] }
  | { readonly kind: 'REFUSED'; readonly faults: Leaves<string> }
  /** No answer: to be tried again. */
  | { readonly kind: 'FAILED' }
  /** The server will not take it, whatever is tried. */
  | { readonly kind: 'HALTED' }
  /** Somebody else of the unit has saved meanwhile. */
  | { readonly kind: 'OVERTAKEN'; readonly version: number; readonly leaves: readonly SavedLeaf[] };

const byKey = <Leaf extends { readonly key: CriterionKey }>(leaves: readonly Leaf[]): Leaves<Leaf> =>
  new Map(leaves.map((leaf) => [leaf.key, leaf]));

/** A sheet as it was read. */
export const openSheet = (version: number, leaves: readonly SavedLeaf[]): SheetDraft => ({
  version,
  saved: byKey(leaves),
  typed: byKey(leaves.map(typedOf)),
  sending: 'NO',
  faults: new Map(),
});

const isPending = (draft: SheetDraft, typed: TypedLeaf): boolean => {
  const now = savedOf(typed);
  const before = draft.saved.get(typed.key);
  return now === null || before === undefined || !isSame(now, before);
};

/** Criteria that differ from what the server has. */
export const pendingOf = (draft: SheetDraft): readonly TypedLeaf[] =>
  [...draft.typed.values()].filter((typed) => isPending(draft, typed));

/** Those that can be sent: readable, and not refused as they stand. */
export const sendableOf = (draft: SheetDraft): readonly SavedLeaf[] =>
  pendingOf(draft).flatMap((typed) => (draft.faults.has(typed.key) ? [] : (savedOf(typed) ?? [])));

/** Takes the server's word for every criterion on which nothing was typed since. */
const taken = (draft: SheetDraft, version: number, leaves: readonly SavedLeaf[]): SheetDraft => {
  const isDirty = new Set(pendingOf(draft).map(({ key }) => key));
  const typed = new Map(draft.typed);
  for (const leaf of leaves) if (!isDirty.has(leaf.key)) typed.set(leaf.key, typedOf(leaf));
  return { ...draft, version, saved: new Map([...draft.saved, ...byKey(leaves)]), typed, sending: 'NO' };
};

/** The sheet after one more thing happened; nothing typed is ever lost. */
export const sheetAfter = (draft: SheetDraft, event: SheetEvent): SheetDraft => {
  switch (event.kind) {
    case 'TYPED': {
      const faults = new Map(draft.faults);
      faults.delete(event.leaf.key);
      return { ...draft, typed: new Map(draft.typed).set(event.leaf.key, event.leaf), faults };
    }
    case 'SENT':
      return { ...draft, sending: 'YES' };
    case 'SAVED':
    case 'OVERTAKEN':
      return taken(draft, event.version, event.leaves);
    case 'REFUSED':
      return { ...draft, sending: 'NO', faults: new Map([...draft.faults, ...event.faults]) };
    case 'FAILED':
    case 'HALTED':
      return { ...draft, sending: event.kind };
  }
};

/** How it stands with saving: all saved, on its way, something to mend first, or not reached. */
export const saveStandOf = (draft: SheetDraft): 'saved' | 'saving' | 'unsaved' | 'failed' => {
  if (draft.sending === 'FAILED' || draft.sending === 'HALTED') return 'failed';
  if (draft.sending === 'YES' || sendableOf(draft).length > 0) return 'saving';
  return pendingOf(draft).length > 0 ? 'unsaved' : 'saved';
};
