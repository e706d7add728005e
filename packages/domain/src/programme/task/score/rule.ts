import { type Day, type Decimal, day, decimal } from '../../../kernel/index.ts';

/** số lượng / chất lượng / tiến độ: what the points of results are made of. */
export const RESULT_PARTS = ['QUANTITY', 'QUALITY', 'PROGRESS'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

/** hoàn thành xuất sắc / hoàn thành tốt / hoàn thành / không hoàn thành nhiệm vụ; best first. */
export const TASK_CLASSES = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const;
export type TaskClass = (typeof TASK_CLASSES)[number];

/** By what a year of tasks is scored. Data: another decree is another rule beside this one. */
export type TaskScoringRule = {
  readonly code: string;
  readonly validFrom: Day;
  /** Points of general criteria at most, given by whoever appraises. */
  readonly general: Decimal;
  /** Points of results at most, by part. */
  readonly results: Readonly<Record<ResultPart, Decimal>>;
  /** What each lateness takes of the points of progress, and each failed check of the product's points of quality. */
  readonly penalty: Decimal;
  /** The least total of each class; below all of them is NOT_COMPLETED. */
  readonly bands: readonly (readonly [TaskClass, Decimal])[];
  /** Of those rated good or better, at most this share is excellent. */
  readonly excellentShare: Decimal;
  /** What is not in the decree but set by us; the screens say so. */
  readonly setByUs: 'RESULT_PARTS';
};

/**
 * scoring.md §4, after NĐ 335/2025/NĐ-CP, from 01/01/2026: 30 general and 70 for results. How the 70 divide
 * (30 quantity, 20 quality, 20 progress) is set by us.
 */
export const DECREE_335: TaskScoringRule = {
  code: 'NĐ 335/2025/NĐ-CP',
  validFrom: day('2026-01-01'),
  general: decimal(30),
  results: { QUANTITY: decimal(30), QUALITY: decimal(20), PROGRESS: decimal(20) },
  penalty: decimal('0.25'),
  bands: [
    ['EXCELLENT', decimal(90)],
    ['GOOD', decimal(70)],
    ['COMPLETED', decimal(50)],
  ],
  excellentShare: decimal('0.2'),
  setByUs: 'RESULT_PARTS',
};
