import { decimal } from '@danvan/domain/kernel';
import type { Indicator } from '@danvan/domain/reporting';
import { describe, expect, it } from 'vitest';
import { exactnessOf, withExactness } from './exactness.ts';
import {
  emptyLine,
  entryText,
  lineOf,
  readLine,
  sameLine,
  withEntry,
  withNote,
  withState,
} from './figure-line.ts';
import { teams as count } from './testing/teams.ts';

const narrative: Indicator = { ...count, kind: 'NARRATIVE' };
const ratio: Indicator = { ...count, kind: 'RATIO', unitOfMeasure: { vi: '%', en: '%' } };
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
    expect(exactnessOf(typed, count)).toBe('OVER');
    expect(withExactness(typed, 'NEARLY', count, undefined).entry).toBe('gần 1.200');
    expect(withExactness(typed, 'EXACT', count, undefined).entry).toBe('1.200');
  });

  it('brings the former number back when someone chooses that there is one after all', () => {
    const typed = withEntry(empty, '1.714', count);
    const away = withExactness(typed, 'NOT_APPLICABLE', count, typed);
    expect(away.entry).toBe('');
    expect(withExactness(away, 'EXACT', count, typed)).toMatchObject({ state: 'REPORTED', entry: '1.714' });
    expect(withExactness(withState(empty, 'ZERO'), 'OVER', count, undefined).state).toBe('MISSING');
  });

  it('takes a ratio by its parts', () => {
    const line = withEntry(empty, '12/50', ratio);
    expect(line).toMatchObject({ numerator: '12', denominator: '50', entry: '24' });
    expect(entryText(line, ratio, 'vi')).toBe('12/50');
    expect(withEntry(line, '30', ratio)).toMatchObject({ numerator: '', entry: '30' });
  });

  it('clears its number when it does not apply, but keeps the note', () => {
    const line = withNote(withEntry(empty, '5', count), 'Mới lập', count);
    expect(withState(line, 'NOT_APPLICABLE')).toMatchObject({ entry: '', note: 'Mới lập' });
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
