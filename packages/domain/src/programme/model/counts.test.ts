import { describe, expect, expectTypeOf, it } from 'vitest';
import { addCount, addCounts, COUNTED, type Count, countOf, countsBy, type ModelCounts } from './counts.ts';

const some = (from: number): ModelCounts => countsBy((of) => countOf(of, from + COUNTED.indexOf(of)));

describe('counts of models, points and teams', () => {
  it('are no numbers, and those of different things cannot be added', () => {
    const points = countOf('POINTS', 3);
    const teams = countOf('TEAMS', 8);
    // @ts-expect-error a count is no number: two of them have no sum
    expect(() => points + teams).not.toThrow();
    // @ts-expect-error points and teams are different things
    addCount(points, teams);
    // @ts-expect-error nor is there a count of either
    const either: Count<'POINTS' | 'TEAMS'> = points;
    expect(either).toBe(points);
    expect(addCount(points, countOf('POINTS', 2)).count).toBe(5);
  });

  it('stand each under its own name, and none of them is a total', () => {
    expectTypeOf<keyof ModelCounts>().toEqualTypeOf<(typeof COUNTED)[number]>();
    expect(Object.keys(some(0))).toEqual([
      'MODELS',
      'RECOGNISED',
      'EXEMPLARY',
      'EFFECTIVE',
      'INDIVIDUALS',
      'POINTS',
      'TEAMS',
    ]);
  });

  it('of units that have nothing in common are added thing by thing', () => {
    const sum = addCounts([some(1), some(10)]);
    expect(COUNTED.map((of) => sum[of].count)).toEqual([11, 13, 15, 17, 19, 21, 23]);
    expect(COUNTED.map((of) => addCounts([])[of].count)).toEqual(COUNTED.map(() => 0));
  });
});
