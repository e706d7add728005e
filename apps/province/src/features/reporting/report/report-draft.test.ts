import { describe, expect, it } from 'vitest';
import { emptyLine, type FigureLine } from './figure-line.ts';
import type { Lines } from './merge-lines.ts';
import { type DraftEvent, draftAfter, openDraft, type ReportDraft, shownLine } from './report-draft.ts';
import { sendable } from './save-queue.ts';

const line = (indicatorCode: string, entry: string): FigureLine => ({
  ...emptyLine(indicatorCode),
  state: entry === '' ? 'MISSING' : 'REPORTED',
  entry,
});
const lines = (...all: FigureLine[]): Lines => new Map(all.map((each) => [each.indicatorCode, each]));
const run = (draft: ReportDraft, ...events: DraftEvent[]) => events.reduce(draftAfter, draft);
const typed = (...all: FigureLine[]): DraftEvent => ({ kind: 'TYPED', lines: all });
const sent = (...all: FigureLine[]): DraftEvent => ({
  kind: 'SENT',
  batch: { key: 'k', version: 1, lines: all },
});
const fine = () => true;

const opened = openDraft(1, lines(line('A', '1'), line('B', '2')));

describe('a report while someone types in it', () => {
  it('keeps what was typed until the server has acknowledged it', () => {
    const draft = run(opened, typed(line('A', '5')), sent(line('A', '5')), { kind: 'FAILED' });
    expect(draft.pending.size).toBe(1);
    expect(draft.batch?.key).toBe('k');
    const saved = run(draft, { kind: 'SAVED', version: 2, lines: lines(line('A', '5'), line('B', '2')) });
    expect(saved.pending.size).toBe(0);
    expect(saved.version).toBe(2);
  });

  it('keeps what was typed again while the first was on its way', () => {
    const draft = run(opened, typed(line('A', '5')), sent(line('A', '5')), typed(line('A', '6')), {
      kind: 'SAVED',
      version: 2,
      lines: lines(line('A', '5'), line('B', '2')),
    });
    expect(shownLine(draft, 'A').entry).toBe('6');
    expect(draft.pending.get('A')?.base.entry).toBe('5');
  });

  it('saves again when someone types back to the old value while the new one is on its way', () => {
    const draft = run(opened, typed(line('A', '5')), sent(line('A', '5')), typed(line('A', '1')), {
      kind: 'SAVED',
      version: 2,
      lines: lines(line('A', '5'), line('B', '2')),
    });
    expect(sendable(draft, fine).map(({ entry }) => entry)).toEqual(['1']);
  });

  it('forgets an edit that was typed back', () => {
    expect(run(opened, typed(line('A', '5')), typed(line('A', '1'))).pending.size).toBe(0);
  });

  it('does not send a line again that the server refused, until it is typed anew', () => {
    const refused = run(opened, typed(line('A', 'x'), line('B', '7')), sent(line('A', 'x'), line('B', '7')), {
      kind: 'REFUSED',
      faults: new Map([['A', 'chưa phải là số']]),
    });
    expect(sendable(refused, fine).map(({ indicatorCode }) => indicatorCode)).toEqual(['B']);
    expect(sendable(run(refused, typed(line('A', '8'))), fine)).toHaveLength(2);
  });

  it('sends nothing that cannot be read', () => {
    const draft = run(opened, typed(line('A', 'abc'), line('B', '7')));
    expect(sendable(draft, ({ entry }) => entry !== 'abc')).toHaveLength(1);
  });
});

describe('two people in one report', () => {
  const theirs = lines(line('A', '9'), line('B', '2'), line('C', '3'));

  it('do not hinder each other in different cells', () => {
    const draft = run(opened, typed(line('B', '7')), { kind: 'OVERTAKEN', version: 5, lines: theirs });
    expect(draft.conflicts.size).toBe(0);
    expect(shownLine(draft, 'A').entry).toBe('9');
    expect(shownLine(draft, 'B').entry).toBe('7');
    expect(sendable(draft, fine)).toHaveLength(1);
  });

  it('see both values when they changed the same cell, and nothing is sent before one is chosen', () => {
    const draft = run(opened, typed(line('A', '5')), { kind: 'OVERTAKEN', version: 5, lines: theirs });
    expect(draft.conflicts.get('A')).toMatchObject({
      base: { entry: '1' },
      mine: { entry: '5' },
      theirs: { entry: '9' },
    });
    expect(sendable(draft, fine)).toEqual([]);
    const mine = run(draft, { kind: 'RESOLVED', code: 'A', keep: 'MINE' });
    expect(sendable(mine, fine).map(({ entry }) => entry)).toEqual(['5']);
    const other = run(draft, { kind: 'RESOLVED', code: 'A', keep: 'THEIRS' });
    expect(other.pending.size).toBe(0);
    expect(shownLine(other, 'A').entry).toBe('9');
  });

  it('agree without a word when both typed the same', () => {
    const draft = run(opened, typed(line('A', '9')), { kind: 'OVERTAKEN', version: 5, lines: theirs });
    expect(draft.pending.size).toBe(0);
  });

  it('find what an earlier visit left unsaved, against what is saved by now', () => {
    const left = new Map([['A', { line: line('A', '5'), base: line('A', '1') }]]);
    expect(openDraft(1, opened.saved, left).conflicts.size).toBe(0);
    expect(openDraft(4, theirs, left).conflicts.size).toBe(1);
  });
});

describe('an amendment that is cancelled', () => {
  it('leaves nothing typed behind, readable or not, on its way or in conflict', () => {
    const counted = new Map([['A', line('A', '1')]]);
    const batch = { key: 'k', version: 1, lines: [line('A', '5')] };
    const draft = run(
      opened,
      typed(line('A', '5'), line('B', '1,714')),
      { kind: 'SENT', batch },
      { kind: 'OVERTAKEN', version: 5, lines: counted },
      { kind: 'DROPPED' },
    );
    expect([draft.version, draft.pending.size, draft.conflicts.size, draft.batch, draft.sending]).toEqual([
      5,
      0,
      0,
      null,
      'NO',
    ]);
    expect(shownLine(draft, 'A').entry).toBe('1');
  });
});

describe('a line that loses its number', () => {
  it('remembers it until the page is left', () => {
    const draft = run(opened, typed(line('A', '5')), typed({ ...line('A', ''), state: 'NOT_APPLICABLE' }));
    expect(draft.former.get('A')?.entry).toBe('5');
  });
});
