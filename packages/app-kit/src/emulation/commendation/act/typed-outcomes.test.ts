import { describe, expect, it } from 'vitest';
import type { ShownCandidate } from '../commendation.graphql.ts';
import { grantAll, grantedLines, isOver, outcomeInputs, owesReason } from './typed-outcomes.ts';

const standing = {
  clusterId: 'c',
  clusterName: 'Cụm số 1',
  total: '900',
  rank: 1,
  isRankShared: false,
  mayHaveTitle: true,
  isRecognised: null,
  class: null,
} as const;
const candidate = (id: string, kind: ShownCandidate['kind'], people: number) => ({
  kind,
  people,
  unit: { id, name: id, shortName: id },
  standing: kind === 'COLLECTIVE' ? standing : null,
});
const TWO = [
  candidate('a', 'COLLECTIVE', 1),
  candidate('b', 'COLLECTIVE', 1),
  candidate('b', 'INDIVIDUAL', 5),
];
const LINE = {
  clusterId: 'c',
  clusterName: 'Cụm số 1',
  units: 6,
  allowed: 1,
  granted: 0,
  proposed: 2,
  overBy: 1,
};

describe('what is decided', () => {
  it('is, to begin with, all that is proposed', () => {
    expect(outcomeInputs(grantAll(TWO)).map(({ granted, reason }) => [granted, reason])).toEqual([
      [1, null],
      [1, null],
      [5, null],
    ]);
  });

  it('owes a reason where it is less, and where it is no number at all', () => {
    const owes = (granted: string) => grantAll(TWO).map((each) => owesReason({ ...each, granted }))[2];
    expect(['5', '4', '0', '', 'ba'].map(owes)).toEqual([false, true, true, true, true]);
  });

  it('keeps to the quota as soon as one of two is not granted', () => {
    const all = grantAll(TWO);
    const one = all.map((each, index) => (index === 1 ? { ...each, granted: '0' } : each));
    expect(isOver(grantedLines([LINE], TWO, all))).toBe(true);
    expect(grantedLines([LINE], TWO, one)).toEqual([{ ...LINE, proposed: 1, overBy: 0 }]);
  });
});
