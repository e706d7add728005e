import {
  type Mark,
  type Marks,
  markAt,
  markBefore,
  type RoundSheet,
  type ScoreChange,
} from '@danvan/domain/emulation';
import { type Decimal, decimal } from '@danvan/domain/kernel';
import type { RoundStory } from './stories.ts';

/** What a unit answered to what was said of a leaf. */
export type Explained = { readonly key: string; readonly words: string };

/** A decision of the holder that changed a score already given. */
type Decision = {
  readonly unit: string;
  readonly key: string;
  readonly stage: 'RECHECK' | 'FINAL';
  readonly reason: string;
  /** The unit's answer before; null: none. */
  readonly answer: string | null;
  readonly of: (before: Mark) => Pick<Extract<Mark, { state: 'ASSIGNED' }>, 'values' | 'setPoints'>;
};

const actualOf = (mark: Mark): Decimal =>
  (mark.state === 'ASSIGNED' ? mark.values.actual : null) ?? decimal(0);

/** The year 2025, in the cluster of Quảng Ngãi: one figure was corrected, points were set once. */
const DECISIONS: readonly Decision[] = [
  {
    unit: 'pol-p52-2025',
    key: 'I.3.b',
    stage: 'RECHECK',
    reason: 'Đối chiếu báo cáo: một số lượt phát động đã được tính hai lần (dữ liệu minh họa).',
    answer: 'Đơn vị đã rà soát, thống nhất số liệu sau đối chiếu (dữ liệu minh họa).',
    of: (before) => ({ values: { actual: actualOf(before).times('0.9').round(0, 0) }, setPoints: null }),
  },
  {
    unit: 'pol-p66-2025',
    key: 'III.4',
    stage: 'FINAL',
    reason: 'Có văn bản xác nhận thêm một nhiệm vụ đột xuất hoàn thành tốt (dữ liệu minh họa).',
    answer: null,
    of: () => ({ values: {}, setPoints: decimal(25) }),
  },
];

const decisionsOn = ({ state }: RoundStory, { unit }: RoundSheet): readonly Decision[] =>
  state === 'PUBLISHED' ? DECISIONS.filter((decision) => decision.unit === unit) : [];

/** What is said not to be assigned is confirmed before a round is closed. */
const confirmed = ({ state }: RoundStory, { marks }: RoundSheet): Marks =>
  Object.fromEntries(
    Object.entries(marks.SELF).flatMap(([key, mark]) =>
      state === 'PUBLISHED' && mark.state === 'NOT_ASSIGNED'
        ? [[key, { ...mark, reason: 'Xác nhận không giao chỉ tiêu này (dữ liệu minh họa).' }]]
        : [],
    ),
  );

const decided = (sheet: RoundSheet, { key, stage, reason, of }: Decision): RoundSheet => {
  const mark: Mark = { state: 'ASSIGNED', ...of(markBefore(sheet, stage, key)), reason };
  return { ...sheet, marks: { ...sheet.marks, [stage]: { ...sheet.marks[stage], [key]: mark } } };
};

/** The sheet after the holder's decisions, with every change of a score already given, and the unit's answers. */
export const withDecisions = (
  story: RoundStory,
  sheet: RoundSheet,
): { sheet: RoundSheet; changes: readonly ScoreChange[]; explained: readonly Explained[] } => {
  const decisions = decisionsOn(story, sheet);
  const first = { ...sheet, marks: { ...sheet.marks, RECHECK: confirmed(story, sheet) } };
  const last = decisions.reduce(decided, first);
  return {
    sheet: last,
    changes: decisions.map(({ key, stage, reason }) => ({
      key,
      stage,
      before: markBefore(last, stage, key),
      after: markAt(last, stage, key),
      reason,
    })),
    explained: decisions.flatMap(({ key, answer }) => (answer === null ? [] : [{ key, words: answer }])),
  };
};
