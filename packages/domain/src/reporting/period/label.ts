import { formatDay } from '../../kernel/index.ts';
import type { LocalText } from '../language.ts';
import { periodsOf, type ReportingPeriod } from './period.ts';
import { calendar } from './scheme.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (value: number): string => String(value).padStart(2, '0');

const name = ({ every, year, ordinal, startsOn, endsOn }: ReportingPeriod): LocalText => {
  switch (every) {
    case 'MONTH':
      return { vi: `Tháng ${two(ordinal)}/${year}`, en: `${ENGLISH_MONTHS[ordinal - 1]} ${year}` };
    case 'QUARTER':
      return { vi: `Quý ${ROMAN[ordinal - 1]}/${year}`, en: `Quarter ${ROMAN[ordinal - 1]}/${year}` };
    case 'HALF_YEAR':
      return {
        vi: `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`,
        en: `${ordinal === 1 ? 'First' : 'Second'} half of ${year}`,
      };
    case 'YEAR':
      return { vi: `Năm ${year}`, en: `Year ${year}` };
    case 'SPAN': {
      const days = `${formatDay(startsOn)}–${formatDay(endsOn)}`;
      return { vi: `Giai đoạn ${days}`, en: `Period ${days}` };
    }
  }
};

const isCalendar = ({ every, year, ordinal, startsOn }: ReportingPeriod): boolean =>
  every === 'SPAN' || startsOn === periodsOf(calendar(every), year)[ordinal - 1]?.startsOn;

/** The days of a window: years only where they are needed ("15/09–14/10", "16/11/2025–15/11/2026"). */
const windowDays = ({ startsOn, endsOn }: ReportingPeriod): string => {
  const isShort = startsOn.slice(0, 4) === endsOn.slice(0, 4);
  const [from, to] = [formatDay(startsOn), formatDay(endsOn)];
  return isShort ? `${from.slice(0, 5)}–${to.slice(0, 5)}` : `${from}–${to}`;
};

/** "Tháng 10/2026 (15/09–14/10)", "Quý III/2026", "Giai đoạn 17/06/2010–07/02/2020"; the days stand there when they are not the calendar's. */
export const periodLabel = (period: ReportingPeriod): LocalText => {
  const { vi, en } = name(period);
  if (isCalendar(period)) return { vi, en };
  const days = ` (${windowDays(period)})`;
  return { vi: vi + days, en: en + days };
};
