import { describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../kernel/index.ts';
import type { CriteriaSet } from './criteria-set/model.ts';
import { aGroup } from './criteria-set/testing.ts';
import type { Rule } from './rules/rule.ts';
import { entry, leafWith, pointsBy, runOf, scoreIn, setOf, sheetOf } from './score/testing.ts';
import type { ScoreSheet } from './sheet/sheet.ts';

const manual: Rule = { name: 'manual' };
const points = (given: string) => entry({ points: given });

/**
 * scoring.md §6: faults of existing systems that this one must not have, as far as rules and engine can show them.
 * Elsewhere, each under its own name: the final score of a sheet (emulation/round), scope without units (access/can),
 * the day of a deadline at midnight (reporting/period/deadline, programme/task/standing), February before December
 * (reporting/period/period), rounds that hold on to their frozen rules (gateway).
 */
describe('known faults of existing systems (scoring.md §6)', () => {
  it('“final = the maximum of all scores”: points that an appraiser sets below the rule’s are the points', () => {
    const set = setOf([leafWith('1', { name: 'linear', direction: 'HIGHER' }, '10')]);
    const sheet = (setPoints: string | null) =>
      sheetOf('a', { '1': entry({ actual: '10', target: '10' }, setPoints) });
    const total = (setPoints: string | null) =>
      decimalText(scoreIn(runOf(set, [sheet(setPoints)]), 'a').total);
    expect([total(null), total('4'), total('0')]).toEqual(['10', '4', '0']);
  });

  it('“a total of 0 cannot be submitted”: all zeros are a complete score of 0 with a class and a place', () => {
    const bands = [{ code: 'WEAK', name: { vi: 'Yếu', en: 'Weak' }, from: decimal(0) }];
    const zero = runOf(setOf([leafWith('1', manual, '10'), leafWith('2', manual, '10')], { bands }), [
      sheetOf('a', { '1': points('0'), '2': points('0') }),
    ]);
    expect(scoreIn(zero, 'a')).toMatchObject({
      total: decimal(0),
      normalised: decimal(0),
      isComplete: true,
      class: 'WEAK',
      rank: 1,
    });
  });

  it('“ranking looks only at the first criteria table”: every group of the tree counts', () => {
    const set = setOf([
      aGroup('I', [leafWith('I.1', manual, '10')]),
      aGroup('II', [aGroup('II.1', [leafWith('II.1.a', manual, '10'), leafWith('II.1.b', manual, '10')])]),
    ]);
    const result = runOf(set, [
      sheetOf('first-table', { 'I.1': points('9'), 'II.1.a': points('0'), 'II.1.b': points('1') }),
      sheetOf('last-table', { 'I.1': points('0'), 'II.1.a': points('2'), 'II.1.b': points('10') }),
    ]);
    expect([scoreIn(result, 'last-table').rank, scoreIn(result, 'first-table').rank]).toEqual([1, 2]);
  });

  it('“ties for the cluster’s best unspecified”: all who tie for the best have the maximum', () => {
    const tied = [
      { actual: '15', target: '10' },
      { actual: '3', target: '2' },
      { actual: '11', target: '10' },
    ];
    expect(pointsBy({ name: 'targetRatio', direction: 'HIGHER', half: decimal('0.5') }, '10', tied)).toEqual([
      '10',
      '10',
      '6',
    ]);
    const best = [{ actual: '9' }, { actual: '9.0' }, { actual: '3' }];
    expect(pointsBy({ name: 'proportionToBest', direction: 'HIGHER' }, '10', best)).toEqual([
      '10',
      '10',
      '3.33',
    ]);
  });

  it('“lower-is-better unsupported”: every rule that measures has a direction', () => {
    const rows = [
      { actual: '5', target: '10' },
      { actual: '10', target: '10' },
      { actual: '20', target: '10' },
    ];
    const actuals = rows.map(({ actual }) => ({ actual }));
    const direction = 'LOWER';
    const steps = [{ fromRank: 1, toRank: 1, points: decimal(10) }];
    expect(pointsBy({ name: 'targetRatio', direction, half: decimal('0.5') }, '10', rows)).toEqual([
      '10',
      '5',
      '2.5',
    ]);
    expect(pointsBy({ name: 'linear', direction }, '10', rows)).toEqual(['10', '10', '5']);
    expect(pointsBy({ name: 'proportionToBest', direction }, '10', actuals)).toEqual(['10', '5', '2.5']);
    expect(pointsBy({ name: 'rankBand', direction, steps }, '10', actuals)).toEqual(['10', '0', '0']);
  });

  it('“old scores recomputed with the new formula”: a result of version 1 stays when version 2 exists', () => {
    const version = (number: number, rule: Rule): CriteriaSet =>
      setOf([leafWith('1', rule, '10')], { version: number });
    const sheets: readonly ScoreSheet[] = [sheetOf('a', { '1': entry({ actual: '5', target: '10' }) })];
    const first = runOf(version(1, { name: 'linear', direction: 'HIGHER' }), sheets);
    const before = scoreIn(first, 'a');
    const second = runOf(
      version(2, { name: 'targetRatio', direction: 'HIGHER', half: decimal('0.5') }),
      sheets,
    );
    expect(decimalText(scoreIn(second, 'a').total)).toBe('2.5');
    expect(scoreIn(first, 'a')).toEqual(before);
    expect([decimalText(before.total), first.set.version]).toEqual(['5', 1]);
  });
});
