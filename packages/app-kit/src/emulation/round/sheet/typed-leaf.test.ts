import { decimal } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { isSame, readTypedNumber, type SavedLeaf, savedOf, typedOf } from './typed-leaf.ts';

const saved: SavedLeaf = {
  key: 'I.1',
  isAssigned: true,
  values: { actual: '1714', target: '2.5' },
  overrides: {},
  reason: null,
};

describe('a number on a self-scoring sheet', () => {
  it('is typed as people here write it', () => {
    expect(readTypedNumber('1.714')).toEqual({ ok: true, value: decimal('1714') });
    expect(readTypedNumber(' 2,5 ')).toEqual({ ok: true, value: decimal('2.5') });
    expect(readTypedNumber('-3')).toEqual({ ok: true, value: decimal('-3') });
  });

  it('is missing when nothing is typed, which is not zero', () => {
    expect(readTypedNumber('  ')).toEqual({ ok: true, value: null });
    expect(readTypedNumber('0')).toEqual({ ok: true, value: decimal('0') });
  });

  it('is asked about when it can be read in two ways', () => {
    const read = readTypedNumber('2.5');
    expect(!read.ok && read.error.code).toBe('AMBIGUOUS_NUMBER');
  });
});

describe('a criterion on its way to the server', () => {
  it('shows what is known in Vietnamese notation, and sends plain decimals', () => {
    const typed = typedOf(saved);
    expect(typed.values).toEqual({ actual: '1.714', target: '2,5' });
    expect(savedOf(typed)).toEqual(saved);
  });

  it('is not sent while one of its numbers cannot be read', () => {
    expect(savedOf({ ...typedOf(saved), values: { actual: 'nhiều' } })).toBeNull();
  });

  it('is the same when only its notation differs', () => {
    const again = savedOf({ ...typedOf(saved), values: { actual: '1 714', target: '2,50' } });
    expect(again && isSame(again, saved)).toBe(true);
    const emptied = savedOf({ ...typedOf(saved), values: { actual: '1.714', target: '' } });
    expect(emptied && isSame(emptied, saved)).toBe(false);
  });
});
