import { describe, expect, it } from 'vitest';
import { emptyLine } from './figure-line.ts';
import { type DraftEvent, draftAfter, openDraft } from './report-draft.ts';
import { pauseBefore, saveStandOf } from './save-queue.ts';

const line = (entry: string) => ({ ...emptyLine('A'), state: 'REPORTED' as const, entry });
const after = (...events: DraftEvent[]) => events.reduce(draftAfter, openDraft(1, new Map()));
const typed: DraftEvent = { kind: 'TYPED', lines: [line('5')] };
const sent: DraftEvent = { kind: 'SENT', batch: { key: 'k', version: 1, lines: [line('5')] } };
const isReadable = ({ entry }: { entry: string }) => entry !== 'abc';

describe('how it stands with saving', () => {
  it('is saved, saving, saved again', () => {
    expect(saveStandOf(after(), isReadable).kind).toBe('SAVED');
    expect(saveStandOf(after(typed), isReadable).kind).toBe('SAVING');
    expect(saveStandOf(after(typed, sent), isReadable).kind).toBe('SAVING');
    const saved: DraftEvent = { kind: 'SAVED', version: 2, lines: new Map([['A', line('5')]]) };
    expect(saveStandOf(after(typed, sent, saved), isReadable).kind).toBe('SAVED');
  });

  it('says how many cells are not saved, and that it failed', () => {
    const unreadable: DraftEvent = { kind: 'TYPED', lines: [line('abc')] };
    expect(saveStandOf(after(unreadable), isReadable)).toEqual({ kind: 'UNSAVED', count: 1 });
    expect(saveStandOf(after(typed, sent, { kind: 'FAILED' }), isReadable)).toEqual({
      kind: 'FAILED',
      count: 1,
    });
    expect(saveStandOf(after(typed, sent, { kind: 'HALTED' }), isReadable)).toEqual({
      kind: 'HALTED',
      count: 1,
    });
  });

  it('tries again after longer and longer pauses, at most half a minute', () => {
    expect([1, 2, 3, 4, 5, 9].map(pauseBefore)).toEqual([2000, 4000, 8000, 16000, 30000, 30000]);
  });
});
