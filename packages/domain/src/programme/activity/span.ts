import { addDays, type Day, err, formatDay, type LocalText, ok, type Result } from '../../kernel/index.ts';
import { type KnownSpan, spans } from '../document/index.ts';
import type { FaultWords, FieldFault } from '../record/index.ts';

/** Days from the first to the last, both of them within. A month or a year is written as its days. */
export type DaySpan = { readonly firstDay: Day; readonly lastDay: Day };

/** The same as typed in. */
export type DaySpanDraft = { readonly firstDay: Day | null; readonly lastDay: Day | null };

/** Why two days are no span. */
export type SpanFaultCode = 'DAY_REQUIRED' | 'ENDS_BEFORE_START';

/** The words of the faults of a span. */
export const SPAN_FAULT_WORDS: FaultWords<SpanFaultCode> = {
  DAY_REQUIRED: { vi: 'Cần chọn ngày.', en: 'Choose a day.' },
  ENDS_BEFORE_START: {
    vi: 'Ngày kết thúc sớm hơn ngày bắt đầu ({firstDay}).',
    en: 'It ends before it starts ({firstDay}).',
  },
};

/** Two typed days as a span; one that ends before it starts is refused. */
export const checkSpan = ({
  firstDay,
  lastDay,
}: DaySpanDraft): Result<DaySpan, readonly FieldFault<SpanFaultCode>[]> => {
  if (firstDay !== null && lastDay !== null) {
    return firstDay <= lastDay
      ? ok({ firstDay, lastDay })
      : err([{ code: 'ENDS_BEFORE_START', path: ['lastDay'], about: { firstDay: formatDay(firstDay) } }]);
  }
  const missing = Object.entries({ firstDay, lastDay }).filter(([, day]) => day === null);
  return err(missing.map(([member]) => ({ code: 'DAY_REQUIRED', path: [member] })));
};

/** Do two spans share a day? */
export const spansMeet = (a: DaySpan, b: DaySpan): boolean =>
  a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;

/** Does the whole span lie within what is known of a validity? */
export const isWithin = ({ firstDay, lastDay }: DaySpan, validity: KnownSpan): boolean =>
  spans(validity, firstDay) && spans(validity, lastDay);

const isLastOfMonth = (day: Day): boolean => addDays(day, 1).endsWith('-01');

/** "năm 2018", "tháng 03/2019", "15/03/2019", "17/06/2010–07/02/2020": as one would say it. */
export const spanLabel = ({ firstDay, lastDay }: DaySpan): LocalText => {
  const [from, to] = [firstDay.slice(0, 4), lastDay.slice(0, 4)];
  if (firstDay.endsWith('-01-01') && lastDay.endsWith('-12-31')) {
    return from === to
      ? { vi: `năm ${from}`, en: from }
      : { vi: `các năm ${from}–${to}`, en: `${from}–${to}` };
  }
  const isMonth = firstDay.slice(0, 7) === lastDay.slice(0, 7) && firstDay.endsWith('-01');
  if (isMonth && isLastOfMonth(lastDay)) {
    const month = formatDay(firstDay).slice(3);
    return { vi: `tháng ${month}`, en: month };
  }
  const days = firstDay === lastDay ? formatDay(firstDay) : `${formatDay(firstDay)}–${formatDay(lastDay)}`;
  return { vi: days, en: days };
};
