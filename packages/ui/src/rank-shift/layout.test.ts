import { describe, expect, it } from 'vitest';
import { layoutRankShift, type RankShiftLine } from './layout.ts';

const line = (key: string, before: number | null, after: number | null): RankShiftLine => ({
  key,
  name: key,
  before,
  after,
  beforeNote: '',
  afterNote: '',
});

describe('a change of places', () => {
  it('puts the best first on both sides, and tells who won and lost how many places', () => {
    const { left, right } = layoutRankShift([line('a', 1, 3), line('b', 2, 1), line('c', 3, 2)]);
    expect(left.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(right.map(({ key, shift, by }) => [key, shift, by])).toEqual([
      ['b', 'UP', 1],
      ['c', 'UP', 1],
      ['a', 'DOWN', 2],
    ]);
  });

  it('puts whoever has no place below, whatever side', () => {
    const { left, right } = layoutRankShift([
      line('out', 1, null),
      line('in', null, 1),
      line('never', null, null),
    ]);
    expect(left.map(({ key }) => key)).toEqual(['out', 'in', 'never']);
    expect(right.map(({ key, shift }) => [key, shift])).toEqual([
      ['in', 'IN'],
      ['out', 'OUT'],
      ['never', 'OUT'],
    ]);
  });

  it('gives those who share a place a row each, in the order in which they go on', () => {
    const { left } = layoutRankShift([line('a', 1, 2), line('b', 1, 1), line('c', 3, 3)]);
    expect(left.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['b', 0, 0],
      ['a', 1, 1],
      ['c', 2, 2],
    ]);
  });

  it('has nothing to draw for nobody', () => {
    expect(layoutRankShift([])).toEqual({ left: [], right: [] });
  });
});
