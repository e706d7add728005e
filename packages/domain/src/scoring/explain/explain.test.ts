import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, decimalText } from '../../kernel/index.ts';
import { aGroup, aLeaf, aMet, anInput, aRecognition, aSet, aVeto } from '../criteria-set/testing.ts';
import { inputsOf } from '../rules/inputs-of.ts';
import { RULE_NAMES, type Rule } from '../rules/rule.ts';
import type { LeafEntry, ScoreSheet } from '../sheet/sheet.ts';
import { explainSubject, sayAccount } from './index.ts';
import { runOf, runs } from './testing.ts';

const values = (
  of: Readonly<Record<string, string | null>>,
  setPoints: Decimal | null = null,
): LeafEntry => ({
  state: 'ASSIGNED',
  values: Object.fromEntries(
    Object.entries(of).map(([name, value]) => [name, value === null ? null : decimal(value)]),
  ),
  setPoints,
});
const sheet = (subject: string, entry: LeafEntry, over: Partial<ScoreSheet> = {}): ScoreSheet => ({
  subject,
  group: 'Cụm 1',
  leaves: { '1': entry },
  conditions: {},
  ...over,
});
/** One criterion of 70 points by one rule. */
const setOf = (rule: Rule, over: Parameters<typeof aLeaf>[1] = {}) =>
  aSet({
    scale: decimal(70),
    criteria: [
      aLeaf('1', {
        maximum: decimal(70),
        rule,
        inputs: inputsOf(rule).map((name) => anInput(name)),
        ...over,
      }),
    ],
  });
/** What the first unit reads of its one criterion. */
const told = (rule: Rule, entries: readonly LeafEntry[], over: Parameters<typeof aLeaf>[1] = {}) => {
  const set = setOf(rule, { mayBeNotAssigned: true, ...over });
  const run = runOf(
    set,
    entries.map((entry, index) => sheet(`U${index}`, entry)),
    'FINAL',
  );
  const account = explainSubject(run, 'U0');
  return account ? (sayAccount(account, set, 'vi').leaves[0]?.sentences ?? []) : [];
};
const TARGET_RATIO: Rule = { name: 'targetRatio', direction: 'HIGHER', half: decimal('0.5') };

describe('what a unit reads of a criterion', () => {
  it('below its target, with the rounding (scoring.md §1: half·M·A/T)', () => {
    expect(told(TARGET_RATIO, [values({ actual: '1000', target: '1714' })])).toEqual([
      'Chưa đạt chỉ tiêu (1.000 so với 1.714): 35 × 1.000 : 1.714 = 20,420070… điểm; đạt chỉ tiêu thì được 35 điểm.'.replace(
        '20,420070…',
        '20,42007…',
      ),
      'Làm tròn đến 2 chữ số thập phân: 20,42 điểm.',
    ]);
  });

  it('beyond its target and behind the best of the cluster (half·M + half·M·e/best)', () => {
    const best = values({ actual: '150', target: '100' });
    expect(told(TARGET_RATIO, [values({ actual: '120', target: '100' }), best])).toEqual([
      'Tốt hơn chỉ tiêu: (120 − 100) : 100 = 20%.',
      'Tỷ lệ vượt cao nhất cụm là 50%: 35 + 35 × 20% : 50% = 49 điểm.',
    ]);
  });

  it('whose points are cut at the maximum', () => {
    expect(told({ name: 'perOccurrence', points: decimal('2.2') }, [values({ count: '40' })])).toEqual([
      '40 lần × 2,2 điểm = 88 điểm.',
      '88 điểm vượt mức tối đa: tính 70 điểm.',
    ]);
  });

  it('that was set by the appraiser in place of the rule', () => {
    const entry = values({ count: '3' }, decimal('5.5'));
    expect(told({ name: 'perOccurrence', points: decimal(2) }, [entry])).toEqual([
      '3 lần × 2 điểm = 6 điểm.',
      'Người thẩm định chấm 5,5 điểm, thay cho 6 điểm theo cách tính.',
    ]);
  });

  it.each([
    ['ZERO', 'Chưa có số liệu: bộ tiêu chí quy định tính 0 điểm.'],
    ['INCOMPLETE', 'Chưa có số liệu: tạm tính 0 điểm, phiếu chưa đủ nên chưa xếp loại, xếp hạng.'],
    ['NOT_ASSIGNED', 'Chưa có số liệu: bộ tiêu chí quy định không tính tiêu chí này, cả vào điểm tối đa.'],
  ] as const)('whose figure is missing, as the set says: %s', (missing, sentence) => {
    expect(told(TARGET_RATIO, [values({ actual: null, target: '5' })], { missing })).toEqual([sentence]);
  });

  it('that was not assigned: out of the points and out of the maximum', () => {
    expect(told(TARGET_RATIO, [{ state: 'NOT_ASSIGNED' }])).toEqual([
      'Không giao tiêu chí này: không có điểm và không tính vào điểm tối đa.',
    ]);
  });

  it('by an expression, with its figures put in', () => {
    const rule: Rule = { name: 'expression', text: 'max(0, a - 3 * b) / 2', inputs: ['a', 'b'] };
    expect(told(rule, [values({ a: '1714', b: '550.5' })])).toEqual([
      'max(0, 1.714 − 3 × 550,5) : 2 = 31,25 điểm.',
    ]);
    expect(told({ ...rule, text: 'a / b' }, [values({ a: '7', b: '0' })])[0]).toBe(
      '7 : 0: chia cho 0 nên không có kết quả.',
    );
  });

  it('by a share, with the number that is needed (scoring.md §1: 70 % of 25 needs 18)', () => {
    const rule: Rule = { name: 'allOrNothing', condition: { kind: 'SHARE', share: decimal('0.7') } };
    expect(told(rule, [values({ part: '17', whole: '25' })])).toEqual([
      'Điều kiện: 70% của 25, tức ít nhất 18; có 17.',
      'Chưa đạt: 0 điểm.',
    ]);
  });
});

describe('what a unit reads of its whole score', () => {
  const points = (count: string) => values({ count });
  const set = aSet({
    scale: decimal(100),
    criteria: [
      aGroup('I', [
        aLeaf('I.1', { maximum: decimal(60), rule: { name: 'perOccurrence', points: decimal(1) } }),
        aLeaf('I.2', {
          maximum: decimal(40),
          rule: { name: 'perOccurrence', points: decimal(1) },
          mayBeNotAssigned: true,
        }),
      ]),
    ],
    vetoes: [aVeto('V.1', { effects: [{ kind: 'LOWER_CLASS', steps: 1 }, { kind: 'NO_TITLE' }] })],
    bands: [
      { code: 'GOOD', name: { vi: 'Tốt', en: 'Good' }, from: decimal(70) },
      { code: 'FAIR', name: { vi: 'Khá', en: 'Fair' }, from: decimal(50) },
      { code: 'WEAK', name: { vi: 'Yếu', en: 'Weak' }, from: decimal(0) },
    ],
    tieBreaks: [{ kind: 'CRITERION', key: 'I.1' }],
  });
  const unit = (subject: string, first: string, second: string | null, met = 0): ScoreSheet => ({
    subject,
    group: 'Cụm 1',
    leaves: { 'I.1': points(first), 'I.2': second === null ? { state: 'NOT_ASSIGNED' } : points(second) },
    conditions: { 'V.1': { met: decimal(met) } },
  });
  const sentences = (sheets: readonly ScoreSheet[], subject: string, language: 'vi' | 'en' = 'vi') => {
    const account = explainSubject(runOf(set, sheets, 'FINAL'), subject);
    return account ? sayAccount(account, set, language).sentences : [];
  };

  it('the sum, what was left out, the scale, the class, the exclusion, the place', () => {
    expect(sentences([unit('A', '50', null, 1), unit('B', '60', '40')], 'A')).toEqual([
      'Cộng 1 tiêu chí: 50 điểm, tối đa 60 điểm.',
      '1 tiêu chí không tính, cả vào điểm tối đa.',
      'Quy về thang 100: 50 × 100 : 60 = 83,333333… điểm.',
      'Làm tròn đến 2 chữ số thập phân: 83,33 điểm.',
      '83,33 điểm, từ 70 trở lên: mức “Tốt”.',
      'Điểm liệt “Điểm liệt V.1”: hạ 1 mức xếp loại; không xét danh hiệu thi đua. Điểm vẫn giữ nguyên.',
      'Trả lời: có.',
      'Xếp loại: “Khá”.',
      'Không xét danh hiệu thi đua.',
      'Xếp thứ 2 trên 2 đơn vị của cụm.',
    ]);
  });

  it('by what equal totals were told apart, and with whom the place is shared', () => {
    const sheets = [unit('A', '50', '10'), unit('B', '40', '20'), unit('C', '40', '20'), unit('D', '1', '1')];
    expect(sentences(sheets, 'A').slice(-2)).toEqual([
      'Bằng điểm với 2 đơn vị khác; xét điểm của “Tiêu chí I.1”: 50, xếp trên 2 đơn vị.',
      'Xếp thứ 1 trên 4 đơn vị của cụm.',
    ]);
    expect(sentences(sheets, 'B').at(-1)).toBe('Đồng hạng 2 với 1 đơn vị khác, trên 4 đơn vị của cụm.');
    expect(sentences(sheets, 'B', 'en').at(-1)).toBe('Shares rank 2 with one other, of 4 in the cluster.');
  });

  it('is null for a unit that the run does not have', () => {
    expect(explainSubject(runOf(set, [unit('A', '1', '1')], 'FINAL'), 'B')).toBeNull();
  });
});

describe('what is read in a set that recognises', () => {
  const set = aRecognition({ criteria: [aMet('1'), aMet('2', { missing: 'INCOMPLETE' })] });
  const told = (first: LeafEntry, second: LeafEntry) => {
    const unit = { subject: 'A', group: '', leaves: { '1': first, '2': second }, conditions: {} };
    const account = explainSubject(runOf(set, [unit], 'FINAL'), 'A');
    if (!account) throw new Error('A is in the run');
    const said = sayAccount(account, set, 'vi');
    return [...said.leaves.flatMap(({ sentences }) => sentences), ...said.sentences];
  };

  it('each criterion is met or not, without a word of points', () => {
    expect(told(values({ met: '1' }), values({ met: '0' }, decimal(1)))).toEqual([
      'Trả lời: có.',
      'Đạt.',
      'Trả lời: không.',
      'Chưa đạt.',
      'Người thẩm định kết luận: đạt.',
      'Đạt 2 trên 2 tiêu chí.',
      'Kết quả: đạt.',
    ]);
  });

  it('what is missing is said, and leaves the result open', () => {
    expect(told(values({ met: '1' }), values({ met: null })).slice(2)).toEqual([
      'Chưa có số liệu: chưa kết luận được.',
      'Đạt 1 trên 2 tiêu chí.',
      'Còn 1 tiêu chí thiếu số liệu: chưa kết luận được.',
      'Chưa đủ số liệu để kết luận đạt hay chưa đạt.',
    ]);
  });
});

describe('an account and the engine', () => {
  it('come to the same points, by ways of their own, for every rule, subject and pass', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(runs, (run) => {
        for (const subject of run.subjects) {
          const [account, score] = [explainSubject(run, subject), run.scoreOf(subject)];
          account?.leaves.forEach((leaf, index) => {
            const engine = score?.leaves[index];
            seen.add(leaf.rule);
            expect([leaf.key, leaf.state, decimalText(leaf.points)]).toEqual([
              engine?.key,
              engine?.state,
              engine && decimalText(engine.points),
            ]);
            const last = leaf.steps.at(-1)?.values.points;
            expect(last && decimalText(last)).toBe(decimalText(leaf.points));
          });
        }
      }),
      { numRuns: 400 },
    );
    expect([...seen].sort()).toEqual([...RULE_NAMES].sort());
  });

  it('has a sentence for every step, in both languages, with nothing left open', () => {
    fc.assert(
      fc.property(runs, fc.constantFrom('vi' as const, 'en' as const), (run, language) => {
        for (const subject of run.subjects) {
          const account = explainSubject(run, subject);
          if (!account) return false;
          const said = sayAccount(account, run.set, language);
          for (const sentence of [...said.sentences, ...said.leaves.flatMap(({ sentences }) => sentences)])
            expect(sentence).toMatch(/^\S.*[.]$/);
          const text =
            JSON.stringify(said.leaves.map(({ sentences }) => sentences)) + said.sentences.join(' ');
          expect(text).not.toMatch(/undefined|null|NaN|\{|\[object/);
        }
        return true;
      }),
    );
  });

  it('tell the rank that the subject has', () => {
    fc.assert(
      fc.property(runs, (run) => {
        for (const subject of run.subjects) {
          const rank = run.scoreOf(subject)?.rank ?? null;
          const last = explainSubject(run, subject)?.steps.find(({ kind }) => kind.startsWith('RANK'));
          expect(last ? Number(last.values.rank) : null).toBe(rank);
        }
      }),
    );
  });
});
