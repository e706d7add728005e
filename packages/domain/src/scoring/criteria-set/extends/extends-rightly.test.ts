import { describe, expect, it } from 'vitest';
import { decimal } from '../../../kernel/index.ts';
import type { Condition } from '../condition.ts';
import type { CriteriaSet } from '../model.ts';
import { aGroup, aMet, anInput, aRecognition, aSet, aVeto } from '../testing.ts';
import { extendsRightly } from './extends-rightly.ts';

const share = (value: string): Condition => ({ kind: 'SHARE', share: decimal(value) });
const shareLeaf = (value: string) =>
  aMet('2', {
    rule: { name: 'allOrNothing', condition: share(value) },
    inputs: [anInput('part'), anInput('whole')],
  });

const base = aRecognition({ criteria: [aGroup('I', [aMet('1'), shareLeaf('0.7')])], vetoes: [aVeto('V')] });
const faultsOf = (over: Partial<CriteriaSet>) =>
  extendsRightly(base, { ...base, code: 'AN-TOAN-TINH', ...over }).map(({ code, path, about }) =>
    `${path.join('.')} ${code} ${about?.key ?? ''}`.trim(),
  );

describe('a province that extends a set (scoring.md §3 A: it may add criteria, not remove)', () => {
  it('may add criteria and vetoes, and put what is there into another order', () => {
    expect(
      faultsOf({ criteria: [shareLeaf('0.7'), aMet('9'), aMet('1')], vetoes: [aVeto('W'), aVeto('V')] }),
    ).toEqual([]);
  });

  it('takes no criterion and no veto away', () => {
    expect(faultsOf({ criteria: [aMet('1')], vetoes: [] })).toEqual([
      'criteria CRITERION_TAKEN_AWAY 2',
      'vetoes CRITERION_TAKEN_AWAY V',
    ]);
  });

  it('may ask for more and not for less: 70 % becomes 80 %, never 60 %', () => {
    expect(faultsOf({ criteria: [aMet('1'), shareLeaf('0.8')] })).toEqual([]);
    expect(faultsOf({ criteria: [aMet('1'), shareLeaf('0.6')] })).toEqual([
      'criteria.1 CRITERION_SOFTENED 2',
    ]);
  });

  it('lets nobody leave out what the set asks of all', () => {
    const softened = [
      aMet('1', { mayBeNotAssigned: true }),
      aMet('1', { missing: 'NOT_ASSIGNED' }),
      aMet('1', { rule: { name: 'allOrNothing', condition: share('0') } }),
      aMet('1', { inputs: [] }),
    ];
    for (const leaf of softened)
      expect(faultsOf({ criteria: [leaf, shareLeaf('0.7')] })).toEqual(['criteria.0 CRITERION_SOFTENED 1']);
  });

  it('does not make a veto harder to meet, nor milder in what it does', () => {
    expect(faultsOf({ vetoes: [aVeto('V', { effects: [{ kind: 'NOTE' }] })] })).toEqual([
      'vetoes.0 CRITERION_SOFTENED V',
    ]);
    expect(faultsOf({ vetoes: [aVeto('V', { condition: share('0.5') })] })).toEqual([
      'vetoes.0 CRITERION_SOFTENED V',
    ]);
  });

  it('extends no set with points: what it adds would take points from what is there', () => {
    expect(extendsRightly(aSet(), aSet())).toMatchObject([{ code: 'EXTENDED_SET_GIVES_POINTS' }]);
    expect(extendsRightly(base, aRecognition({ subject: 'MODEL' }))).toMatchObject([
      { code: 'EXTENDED_SET_OF_OTHER_KIND' },
    ]);
  });
});
