import { decimal } from '@danvan/domain/kernel';
import type { CriterionLeaf } from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { isObstacle, leftOnLeaf } from './left-to-do.ts';
import type { TypedLeaf } from './typed-leaf.ts';

const words = { vi: 'Buổi tuyên truyền', en: 'Sessions' };
const input = (name: string) => ({ name, label: words, indicator: null, isTarget: false });
const leaf: CriterionLeaf = {
  key: 'I.1',
  name: words,
  source: null,
  note: null,
  maximum: decimal(40),
  rule: { name: 'targetRatio', direction: 'HIGHER', half: decimal('0.5') },
  missing: 'INCOMPLETE',
  mayBeNotAssigned: true,
  isQuantitative: true,
  inputs: [input('actual'), input('target')],
};
const typed = (changes: Partial<TypedLeaf>): TypedLeaf => ({
  key: 'I.1',
  isAssigned: true,
  values: { actual: '12', target: '' },
  overrides: {},
  reason: '',
  ...changes,
});

describe('what is left to do on a criterion', () => {
  it('is nothing when the figure is there; no target is not a missing figure (scoring.md §1)', () => {
    expect(leftOnLeaf(leaf, typed({}), {})).toEqual([]);
  });

  it('is the empty figure, which does not keep the sheet from being handed in', () => {
    const left = leftOnLeaf(leaf, typed({ values: {} }), {});
    expect(left).toEqual([{ key: 'I.1', kind: 'EMPTY', input: 'actual' }]);
    expect(left.some(isObstacle)).toBe(false);
  });

  it('is not a zero: all zeros can be handed in (scoring.md §6)', () => {
    expect(leftOnLeaf(leaf, typed({ values: { actual: '0', target: '0' } }), {})).toEqual([]);
  });

  it('is the reason why it is not assigned', () => {
    const left = leftOnLeaf(leaf, typed({ isAssigned: false }), {});
    expect(left).toEqual([{ key: 'I.1', kind: 'REASON_NOT_ASSIGNED', input: null }]);
    expect(left.every(isObstacle)).toBe(true);
    expect(leftOnLeaf(leaf, typed({ isAssigned: false, reason: 'Không có địa bàn biển.' }), {})).toEqual([]);
  });

  it('is the reason for another figure than the approved one', () => {
    const approved = { actual: '10' };
    expect(leftOnLeaf(leaf, typed({}), approved)).toEqual([
      { key: 'I.1', kind: 'REASON_OVERRIDE', input: 'actual' },
    ]);
    expect(leftOnLeaf(leaf, typed({ overrides: { actual: 'Có hai buổi nộp muộn.' } }), approved)).toEqual([]);
    expect(leftOnLeaf(leaf, typed({ values: { actual: '10' } }), approved)).toEqual([]);
  });

  it('is the number that can be read in two ways', () => {
    expect(leftOnLeaf(leaf, typed({ values: { actual: '1.5' } }), {})).toEqual([
      { key: 'I.1', kind: 'UNREADABLE', input: 'actual' },
    ]);
  });
});
