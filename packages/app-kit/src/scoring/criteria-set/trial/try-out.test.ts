import { type CriteriaSetDraft, emptySet, fromJson, toJson } from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { inputsOfRule, newLeaf, newRule } from '../edit/new-parts.ts';
import type { TrialSheet } from './trial.graphql.ts';
import { tryOut } from './try-out.ts';

const words = { vi: 'Bộ thử', en: 'Bộ thử' };
const frame = emptySet({ code: 'THU', name: words, subject: 'UNIT', outcome: 'POINTS' });
const named = (key: string) => ({ ...newLeaf(key, 'POINTS'), name: words, maximum: '50' });
/** Two criteria of 50: one by target (half at the target), one that an appraiser scores. */
const rules = (): CriteriaSetDraft =>
  fromJson({
    ...toJson(frame),
    scale: '100',
    validity: { from: '2027-01-01', to: null },
    criteria: [
      named('I'),
      { ...named('II'), rule: newRule('manual'), inputs: inputsOfRule(newRule('manual'), []) },
    ],
  });

const sheet = (id: string, actual: string): TrialSheet => ({
  unit: { id, name: id, shortName: id },
  figures: [
    { key: 'I', input: 'actual', value: actual },
    { key: 'I', input: 'target', value: '10' },
  ],
});

const rowsOf = (leavesOut: boolean) => {
  const trial = tryOut(
    rules(),
    [sheet('a', '12'), sheet('b', '8'), sheet('c', '15')],
    () => 'Cụm 1',
    leavesOut,
  );
  if (!trial.ok) throw new Error(JSON.stringify(trial.error));
  return trial.value.rows.map(({ unit, score, known }) => [
    unit.id,
    score.normalised?.toFixed() ?? null,
    score.rank,
    known,
  ]);
};

describe('rules that are tried on the figures of a year', () => {
  it('rank units by the criteria whose figures are known, the others left out', () => {
    // 50 points: c exceeds most (e 0.5): 50; a (e 0.2): 25 + 25·0.2/0.5 = 35; b 8/10 of half: 20. Of 50: ×2.
    expect(rowsOf(true)).toEqual([
      ['c', '100', 1, 1],
      ['a', '70', 2, 1],
      ['b', '40', 3, 1],
    ]);
  });

  it('as they stand leave sheets incomplete where figures are typed by hand', () => {
    expect(rowsOf(false).map(([, , rank]) => rank)).toEqual([null, null, null]);
  });

  it('are not changed by the trial', () => {
    const set = rules();
    const before = JSON.stringify(toJson(set));
    tryOut(set, [sheet('a', '12')], () => '', true);
    expect(JSON.stringify(toJson(set))).toBe(before);
  });
});
