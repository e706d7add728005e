import type { RoundSheet } from '@danvan/domain/emulation';
import { decimal } from '@danvan/domain/kernel';
import type { CriteriaSet, CriterionLeaf } from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { draftSheet, inputOf } from './drafted-sheet.ts';
import { isSame, type TypedLeaf, toEntry, typedOf } from './typed-leaf.ts';

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
const set = { criteria: [leaf], vetoes: [], gates: [] } as unknown as CriteriaSet;
const sheet = {
  subject: 'unit',
  group: 'cluster',
  state: 'OPEN',
  wasSubmitted: false,
  prefill: { 'I.1': { actual: { value: decimal('1714'), source: 'REPORTS', refs: ['report'] } } },
  marks: { SELF: {}, RECHECK: {}, FINAL: {} },
} as unknown as RoundSheet;

const typed = (changes: Partial<TypedLeaf> = {}): TypedLeaf => ({
  ...typedOf(sheet, 'SELF', 'I.1'),
  ...changes,
});
const faultsOf = (one: TypedLeaf) =>
  (draftSheet(set, sheet, [one]).faults.get('I.1') ?? []).map((fault) => [inputOf(fault), fault.code]);

describe('a criterion of the self-score', () => {
  it('is filled in from approved figures, as people here write them', () => {
    expect(typed().values).toEqual({ actual: '1.714' });
  });

  it('is the same while the same is written there', () => {
    expect(isSame(typed(), typed())).toBe(true);
    expect(isSame(typed(), typed({ values: { actual: '1.715' } }))).toBe(false);
    expect(toEntry(typed({ reason: '  ' })).reason).toBeNull();
  });

  it('says at its place what cannot be read', () => {
    expect(faultsOf(typed({ values: { actual: '1.71' } }))).toEqual([['actual', 'AMBIGUOUS_NUMBER']]);
    expect(faultsOf(typed({ values: { actual: 'nhiều', target: '-1' } }))).toEqual([
      ['actual', 'NOT_A_NUMBER'],
      ['target', 'NEGATIVE_VALUE'],
    ]);
  });

  it('wants a reason for another figure than the approved one, and for not being assigned', () => {
    expect(faultsOf(typed({ values: { actual: '1.800' } }))).toEqual([[null, 'REASON_REQUIRED']]);
    expect(faultsOf(typed({ values: { actual: '1.800' }, reason: 'Hai buổi nộp muộn.' }))).toEqual([]);
    expect(faultsOf(typed({ isAssigned: false }))).toHaveLength(1);
    expect(faultsOf(typed({ isAssigned: false, reason: 'Không có địa bàn biển.' }))).toEqual([]);
  });

  it('that is empty is told before handing in, with what the set does about it; a zero is not empty', () => {
    const emptied = typed({ values: { actual: '' }, reason: 'Số liệu sai.' });
    expect(draftSheet(set, sheet, [emptied]).gaps).toEqual([
      { key: 'I.1', inputs: ['actual'], policy: 'INCOMPLETE' },
    ]);
    const zero = typed({ values: { actual: '0' }, reason: 'Số liệu sai.' });
    expect(draftSheet(set, sheet, [zero]).gaps).toEqual([]);
  });

  it('keeps what is right of one criterion when another is wrong', () => {
    const two = { ...set, criteria: [leaf, { ...leaf, key: 'I.2' }] } as CriteriaSet;
    const { sheet: drafted, faults } = draftSheet(two, sheet, [
      typed({ values: { actual: 'nhiều' } }),
      typed({ key: 'I.2', values: { actual: '5' } }),
    ]);
    expect([...faults.keys()]).toEqual(['I.1']);
    expect(drafted.marks.SELF['I.2']).toMatchObject({ values: { actual: decimal(5) } });
  });
});
