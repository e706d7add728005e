import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { CriteriaSet, Effect, Gate } from '../criteria-set/model.ts';
import { anInput, aVeto } from '../criteria-set/testing.ts';
import { entry, type Figures, leafWith, runOf, scoreIn, setOf, sheetOf } from './testing.ts';

const band = (code: string, from: string) => ({ code, name: { vi: code, en: code }, from: decimal(from) });
/** Set B: xuất sắc ≥ 90, khá ≥ 70, trung bình ≥ 50, yếu below (scoring.md §3 B). */
const BANDS = [band('A', '90'), band('B', '70'), band('C', '50'), band('D', '0')];
const GATE: Gate = {
  key: 'G',
  name: { vi: 'Đạt', en: 'Met' },
  source: null,
  note: null,
  class: 'A',
  condition: { kind: 'YES' },
  inputs: [anInput('met')],
};
const set = (over: Partial<CriteriaSet> = {}) =>
  setOf([leafWith('1', { name: 'manual' }, '100')], { bands: BANDS, ...over });
const one = (of: CriteriaSet, points: string, conditions: Readonly<Record<string, Figures>> = {}) =>
  scoreIn(runOf(of, [sheetOf('a', { '1': entry({ points }) }, { conditions })]), 'a');

describe('classes by bands', () => {
  it.each([
    ['100', 'A'],
    ['90', 'A'],
    ['89.99', 'B'],
    ['70', 'B'],
    ['69.99', 'C'],
    ['50', 'C'],
    ['49.99', 'D'],
    ['0', 'D'],
  ] as const)('%s points are %s', (points, expected) => {
    expect(one(set(), points).class).toBe(expected);
  });

  it('a total below 0 is in the last class', () => {
    const penalty = leafWith(
      '1',
      { name: 'bonusPenalty', bonus: decimal(1), penalty: decimal(1), minimum: decimal(-5) },
      '100',
    );
    const result = runOf(setOf([penalty], { bands: BANDS }), [
      sheetOf('a', { '1': entry({ bonuses: 0, penalties: 9 }) }),
    ]);
    expect(scoreIn(result, 'a')).toMatchObject({ class: 'D', total: decimal(-5), normalised: decimal(-5) });
  });
});

describe('a gate: xuất sắc only if (scoring.md §3 B)', () => {
  it.each([
    ['95', 1, 'A'],
    ['95', 0, 'B'],
    ['95', null, 'B'],
    ['80', 0, 'B'],
    ['80', 1, 'B'],
  ] as const)('%s points, gate %s: %s', (points, met, expected) => {
    expect(one(set({ gates: [GATE] }), points, { G: { met } }).class).toBe(expected);
  });

  it('is told where it took a class, and only there', () => {
    const gated = set({ gates: [GATE] });
    expect(one(gated, '95', { G: { met: 0 } }).verdicts).toEqual([
      { key: 'G', kind: 'GATE', effects: [{ kind: 'CAP_CLASS', class: 'B' }] },
    ]);
    expect(one(gated, '80', { G: { met: 0 } }).verdicts).toEqual([]);
  });
});

describe('a veto is applied after scoring; the score stays visible (scoring.md §1)', () => {
  const vetoed = (points: string, ...effects: readonly Effect[]) =>
    one(set({ vetoes: [aVeto('V', { effects })] }), points, { V: { met: 1 } });

  it.each([
    ['caps the class', '95', { kind: 'CAP_CLASS', class: 'C' }, 'C'],
    ['a cap lifts nobody', '40', { kind: 'CAP_CLASS', class: 'C' }, 'D'],
    ['lowers it by a step', '95', { kind: 'LOWER_CLASS', steps: 1 }, 'B'],
    ['lowers it to the last at most', '60', { kind: 'LOWER_CLASS', steps: 5 }, 'D'],
    ['notes it and takes nothing', '95', { kind: 'NOTE' }, 'A'],
  ] as const)('%s', (_what, points, effect, expected) => {
    const scored = vetoed(points, effect);
    expect([scored.class, scored.total]).toEqual([expected, decimal(points)]);
    expect(scored.verdicts).toEqual([{ key: 'V', kind: 'VETO', effects: [effect] }]);
  });

  it('steps first, then caps, in whatever order a set lists them', () => {
    const lower: Effect = { kind: 'LOWER_CLASS', steps: 1 };
    const cap: Effect = { kind: 'CAP_CLASS', class: 'B' };
    expect([vetoed('95', lower, cap).class, vetoed('95', cap, lower).class]).toEqual(['B', 'B']);
  });

  it('takes the title, and class and place stay', () => {
    expect(vetoed('95', { kind: 'NO_TITLE' })).toMatchObject({ mayHaveTitle: false, class: 'A', rank: 1 });
  });

  it('bars from ranking, and class and score stay', () => {
    expect(vetoed('95', { kind: 'NO_RANK' })).toMatchObject({ rank: null, class: 'A', total: decimal(95) });
  });
});

describe('a quota within each cluster', () => {
  const quota = { class: 'A', share: decimal('0.2'), among: ['A', 'B'], source: null };
  const classesOf = (...totals: readonly string[]) => {
    const names = totals.map((_total, index) => `u${index}`);
    const sheets = totals.map((points, index) => sheetOf(names[index] ?? '', { '1': entry({ points }) }));
    const result = runOf(set({ quota }), sheets);
    return names.map((name) => scoreIn(result, name));
  };

  it('at most 20 % of those rated good or better are excellent: the lowest go to the next class', () => {
    const scores = classesOf('91', '96', '75', '75', '75', '10');
    expect(scores.map((each) => each.class)).toEqual(['B', 'A', 'B', 'B', 'B', 'D']);
    expect(scores[0]).toMatchObject({ bandClass: 'A', verdicts: [{ kind: 'QUOTA', key: 'A' }] });
  });

  it('equal totals share their fate', () => {
    expect(classesOf('96', '96', '75', '75', '75').map((each) => each.class)).toEqual([
      'B',
      'B',
      'B',
      'B',
      'B',
    ]);
  });

  it('a cluster of one has no place for it: 20 % of one is none', () => {
    expect(classesOf('96').map((each) => each.class)).toEqual(['B']);
  });
});
