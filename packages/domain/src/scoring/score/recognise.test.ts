import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { MissingPolicy, Veto } from '../criteria-set/model.ts';
import { aMet, anInput, aRecognition, aVeto } from '../criteria-set/testing.ts';
import { entry, type Figures, NOT_ASSIGNED, runOf, scoreIn, sheetOf } from './testing.ts';

const share = aMet('2', {
  rule: { name: 'allOrNothing', condition: { kind: 'SHARE', share: decimal('0.7') } },
  inputs: [anInput('part'), anInput('whole')],
});
const one = (
  leaves: Parameters<typeof sheetOf>[1],
  {
    missing = 'ZERO',
    vetoes = [],
    held = {},
  }: { missing?: MissingPolicy; vetoes?: readonly Veto[]; held?: Figures } = {},
) => {
  const set = aRecognition({
    criteria: [aMet('1', { missing, mayBeNotAssigned: true }), { ...share, missing, mayBeNotAssigned: true }],
    vetoes,
  });
  const conditions: Readonly<Record<string, Figures>> = vetoes.length > 0 ? { V: held } : {};
  return scoreIn(runOf(set, [sheetOf('a', leaves, { conditions })]), 'a');
};
const yes = entry({ met: 1 });
const of = (part: number, whole: number) => entry({ part, whole });

describe('sets without points: every criterion met → đạt, else chưa đạt (scoring.md §1)', () => {
  it.each([
    ['all met, 18 of 25 being 70 %', { '1': yes, '2': of(18, 25) }, true],
    ['17 of 25 are not 70 %', { '1': yes, '2': of(17, 25) }, false],
    ['one not met', { '1': entry({ met: 0 }), '2': of(25, 25) }, false],
    ['what is not assigned is not asked', { '1': NOT_ASSIGNED, '2': of(25, 25) }, true],
    ['nothing assigned: it cannot be told', { '1': NOT_ASSIGNED, '2': NOT_ASSIGNED }, null],
    ['an appraiser says met', { '1': entry({ met: 0 }, '1'), '2': of(25, 25) }, true],
  ] as const)('%s', (_what, leaves, expected) => {
    expect(one(leaves).isRecognised).toBe(expected);
  });

  it.each([
    ['ZERO', false],
    ['INCOMPLETE', null],
    ['NOT_ASSIGNED', true],
  ] as const)('what is missing, %s: %s', (missing, expected) => {
    expect(one({ '1': yes }, { missing }).isRecognised).toBe(expected);
  });

  it('what is known not to be met decides, whatever is missing', () => {
    expect(one({ '1': entry({ met: 0 }) }, { missing: 'INCOMPLETE' }).isRecognised).toBe(false);
  });

  it('a veto against recognition: chưa đạt, whatever the criteria; unanswered: it cannot be told', () => {
    const vetoes = [aVeto('V', { effects: [{ kind: 'NOT_RECOGNISED' }], missing: 'INCOMPLETE' })];
    const all = { '1': yes, '2': of(25, 25) };
    expect([1, 0, null].map((met) => one(all, { vetoes, held: { met } }).isRecognised)).toEqual([
      false,
      true,
      null,
    ]);
  });

  it('has neither points nor places, and says of each criterion whether it is met', () => {
    const scored = one({ '1': yes, '2': of(1, 25) });
    expect(scored).toMatchObject({ total: decimal(0), normalised: null, rank: null, class: null });
    expect(scored.leaves.map((leaf) => [leaf.isMet, leaf.points, leaf.achievable])).toEqual([
      [true, decimal(0), decimal(0)],
      [false, decimal(0), decimal(0)],
    ]);
  });
});
