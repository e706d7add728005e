import type { Language, LocalText } from '../../../kernel/index.ts';
import { formatDecimal } from '../../../reporting/index.ts';
import type { ResultPart, TaskClass, TaskScoringRule } from './rule.ts';
import type { ScoreStep } from './score-tasks.ts';

/** What each class is called. */
export const TASK_CLASS_WORDS: Readonly<Record<TaskClass, LocalText>> = {
  EXCELLENT: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
  GOOD: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
  COMPLETED: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' },
  NOT_COMPLETED: { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' },
};

/** What each part of the points of results is called. */
export const RESULT_PART_WORDS: Readonly<Record<ResultPart, LocalText>> = {
  QUANTITY: { vi: 'Số lượng', en: 'Quantity' },
  QUALITY: { vi: 'Chất lượng', en: 'Quality' },
  PROGRESS: { vi: 'Tiến độ', en: 'Progress' },
};

/** Where the points come from, and which of them the decree does not fix. */
export const sayRule = ({ code, results }: TaskScoringRule, language: Language): string => {
  const [quantity, quality, progress] = [results.QUANTITY, results.QUALITY, results.PROGRESS].map((points) =>
    formatDecimal(points, language),
  );
  return language === 'vi'
    ? `Theo ${code}; cách chia 70 điểm kết quả (số lượng ${quantity}, chất lượng ${quality}, tiến độ ${progress}) do hệ thống đặt.`
    : `After ${code}; how the 70 points of results divide (quantity ${quantity}, quality ${quality}, progress ${progress}) is set by this system.`;
};

type Say = (step: ScoreStep, penalty: string) => LocalText;

const excusedWords = (excused: number): LocalText =>
  excused === 0
    ? { vi: '', en: '' }
    : {
        vi: `; ${excused} lần chậm do nguyên nhân khách quan đã xác nhận, không trừ`,
        en: `; ${excused} late for a confirmed objective cause, not counted`,
      };

const SAY: Readonly<Record<ResultPart, Say>> = {
  QUANTITY: ({ counted, of }) => ({
    vi: `${counted} trên ${of} nhiệm vụ đến hạn đã nghiệm thu`,
    en: `${counted} of ${of} tasks due are accepted`,
  }),
  QUALITY: ({ counted }, penalty) => ({
    vi: `${counted} lần kiểm tra chưa đạt, mỗi lần trừ ${penalty}% điểm chất lượng của nhiệm vụ đó; nhiệm vụ chưa nghiệm thu chưa có điểm chất lượng`,
    en: `${counted} failed checks, each takes ${penalty}% of that task’s points of quality; what is not accepted has none yet`,
  }),
  PROGRESS: ({ counted, excused }, penalty) => ({
    vi: `${counted} lần chậm, mỗi lần trừ ${penalty}% điểm tiến độ${excusedWords(excused).vi}`,
    en: `${counted} late, each takes ${penalty}% of the points of progress${excusedWords(excused).en}`,
  }),
};

/** How the points of one part came about. */
export const sayScoreStep = (rule: TaskScoringRule, step: ScoreStep, language: Language): string =>
  SAY[step.part](step, formatDecimal(rule.penalty.times(100), language))[language];
