import { describe, expect, it } from 'vitest';
import { emptyLine } from './figure-line.ts';
import { eventOfSave, toFigureInput } from './save-outcome.ts';

const toLines = () => new Map([['A', emptyLine('A')]]);
const words = { code: 'X', message: 'chưa được', path: [] };

describe('the answer to a save', () => {
  it('keeps what failed on its way for another try, and stops where there is no right any more', () => {
    const failed = (kind: 'OFFLINE' | 'SERVER' | 'FORBIDDEN') =>
      eventOfSave({ ok: false, error: { __typename: 'RequestFailed', failure: { kind, id: null } } }, toLines)
        .kind;
    expect([failed('OFFLINE'), failed('SERVER'), failed('FORBIDDEN')]).toEqual([
      'FAILED',
      'FAILED',
      'HALTED',
    ]);
  });

  it('puts the server’s words at the indicators that it refused', () => {
    const fault = { ...words, indicatorCode: 'A', field: 'entry' };
    const event = eventOfSave(
      { ok: false, error: { __typename: 'FiguresRefused', ...words, faults: [fault] } },
      toLines,
    );
    expect(event).toEqual({ kind: 'REFUSED', faults: new Map([['A', 'chưa được']]) });
  });

  it('stops when the report takes no figures any more', () => {
    expect(eventOfSave({ ok: false, error: { __typename: 'ActRefused', ...words } }, toLines).kind).toBe(
      'HALTED',
    );
  });
});

describe('a line on its way to the server', () => {
  it('is sent as typed, and empty fields as nothing', () => {
    const line = { ...emptyLine('A'), state: 'REPORTED' as const, entry: ' trên 1.200 ' };
    expect(toFigureInput(line)).toMatchObject({ entry: 'trên 1.200', numerator: null, note: null });
  });

  it('is sent by its parts when it is a ratio of two counts', () => {
    const line = {
      ...emptyLine('A'),
      state: 'REPORTED' as const,
      entry: '24',
      numerator: '12',
      denominator: '50',
    };
    expect(toFigureInput(line)).toMatchObject({ entry: null, numerator: '12', denominator: '50' });
  });
});
