import type { PeriodScheme } from '../period/scheme.ts';
import type { FormFault } from './form-fault.ts';
import type { FormDraft } from './model.ts';
import { twice } from './twice.ts';

const isWholeFrom = (least: number, most: number, value: number): boolean =>
  Number.isInteger(value) && least <= value && value <= most;

const checkScheme = (scheme: PeriodScheme): FormFault[] => {
  if (scheme.every === 'SPAN') return scheme.to < scheme.from ? [{ code: 'SPAN_BACKWARDS' }] : [];
  const { startDay, monthsBefore } = scheme;
  const faults: FormFault[] = [];
  if (!isWholeFrom(1, 28, startDay)) faults.push({ code: 'SCHEME_START_DAY', startDay });
  if (!isWholeFrom(0, 11, monthsBefore)) faults.push({ code: 'SCHEME_MONTHS_BEFORE', monthsBefore });
  return faults;
};

/** Nobody has longer than a year. */
const MOST_WORKING_DAYS = 366;

const checkDeadlines = ({ deadlines, level }: FormDraft): FormFault[] => {
  const days = deadlines.map((rule) => rule.workingDays);
  const levels = deadlines.map((rule) => rule.level);
  const tooFar = days.find((workingDays) => workingDays > MOST_WORKING_DAYS);
  const isWrong = days.some((workingDays) => !isWholeFrom(0, Number.MAX_SAFE_INTEGER, workingDays));
  return [
    ...(isWrong ? [{ code: 'DEADLINE_NEGATIVE' } as const] : []),
    ...(tooFar === undefined ? [] : [{ code: 'DEADLINE_TOO_FAR', workingDays: tooFar } as const]),
    ...twice(levels).map((of) => ({ code: 'DEADLINE_OF_LEVEL_TWICE', level: of }) as const),
    ...(levels.includes(level) ? [] : [{ code: 'DEADLINE_OF_LEVEL_MISSING', level } as const]),
  ];
};

/** Windows that every year has, and one deadline for each level. */
export const checkSchedule = (form: FormDraft): FormFault[] => [
  ...checkScheme(form.scheme),
  ...checkDeadlines(form),
];
