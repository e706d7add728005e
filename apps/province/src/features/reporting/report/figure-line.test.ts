import { decimal, type Id } from '@danvan/domain/kernel';
import type { Indicator } from '@danvan/domain/reporting';
import { describe, expect, it } from 'vitest';
import {
  emptyLine,
  lineOf,
  qualifierOf,
  readLine,
  sameLine,
  withEntry,
  withNote,
  withQualifier,
  withState,
} from './figure-line.ts';

const count: Indicator = {
  code: 'TEAMS' as Id<'Indicator'>,
  name: { vi: 'Số tổ', en: 'Teams' },
  unitOfMeasure: { vi: 'tổ', en: 'teams' },
  kind: 'STOCK',
  overUnits: 'SUM',
  overTime: 'LAST',
  decimals: 0,
  minimum: null,
  maximum: null,
  pairedWith: null,
  guidance: null,
};
const narrative: Indicator = { ...count, kind: 'NARRATIVE' };
const yesNo: Indicator = { ...count, kind: 'YES_NO' };
const empty = emptyLine('TEAMS');

describe('a line of the grid', () => {
  it('takes a number as typed and shows it as people read it', () => {
    expect(withEntry(empty, ' 1714 ', count)).toMatchObject({ state: 'REPORTED', entry: '1.714' });
  });

  it('keeps zero, missing and not applicable apart', () => {
    expect(withEntry(empty, '0', count).state).toBe('ZERO');
    expect(withEntry(withEntry(empty, '5', count), '', count).state).toBe('MISSING');
    expect(withEntry(empty, 'không áp dụng', count)).toMatchObject({ state: 'NOT_APPLICABLE', entry: '' });
  });

  it('keeps what cannot be read exactly as it was typed', () => {
    const line = withEntry(empty, '1,714', count);
    expect(line.entry).toBe('1,714');
    expect(readLine(line, count)).toMatchObject({ ok: false, error: { code: 'AMBIGUOUS_NUMBER' } });
  });

  it('carries its qualifier in the entry, typed or chosen', () => {
    const typed = withEntry(empty, 'hơn 1200', count);
    expect(typed.entry).toBe('trên 1.200');
    expect(qualifierOf(typed, count)).toBe('OVER');
    expect(withQualifier(typed, 'NEARLY', count).entry).toBe('gần 1.200');
    expect(withQualifier(typed, 'EXACT', count).entry).toBe('1.200');
  });

  it('has no qualifier at zero', () => {
    const zero = withState(empty, 'ZERO');
    expect(withQualifier(zero, 'OVER', count)).toBe(zero);
  });

  it('clears its number when it does not apply, but keeps the note', () => {
    const line = withNote(withEntry(empty, '5', count), 'Mới lập', count);
    expect(withState(line, 'NOT_APPLICABLE')).toMatchObject({ entry: '', note: 'Mới lập' });
  });

  it('waits for the number when someone says that there is one', () => {
    expect(withState(withState(empty, 'ZERO'), 'REPORTED')).toMatchObject({ state: 'MISSING', entry: '' });
  });

  it('is its own text when it is a narrative', () => {
    expect(withEntry(empty, 'Đã họp giao ban', narrative)).toMatchObject({
      state: 'REPORTED',
      note: 'Đã họp giao ban',
      entry: '',
    });
  });

  it('reads yes and no', () => {
    expect(withEntry(empty, 'Có', yesNo)).toMatchObject({ state: 'REPORTED', entry: 'có' });
    expect(withEntry(empty, 'không', yesNo)).toMatchObject({ state: 'ZERO', entry: 'không' });
  });

  it('comes back from the server as it was typed', () => {
    const line = withEntry(empty, 'trên 1.200', count);
    const figure = readLine(line, count);
    if (!figure.ok) throw new Error('expected a figure');
    expect(figure.value.value?.eq(decimal(1200))).toBe(true);
    expect(sameLine(lineOf(figure.value, count), line)).toBe(true);
  });
});
