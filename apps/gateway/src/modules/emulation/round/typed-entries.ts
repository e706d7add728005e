import type { TypedEntry } from '@danvan/domain/emulation';
import type { ScoreEntryInput } from './round-act.type.ts';

/** What was typed, with its members in a fixed order. */
export const typedEntries = (entries: readonly ScoreEntryInput[]): readonly TypedEntry[] =>
  entries.map(({ key, state, values, setPoints, reason }) => ({
    key,
    state,
    values: values.map(({ name, text }) => ({ name, text: text ?? null })),
    setPoints: setPoints ?? null,
    reason: reason ?? null,
  }));
