import { describe, expect, it } from 'vitest';
import { day, validFrom } from '../../kernel/index.ts';
import { type DaySpan, isWithin, spanLabel, spansMeet } from './span.ts';

const span = (first: string, last = first): DaySpan => ({ firstDay: day(first), lastDay: day(last) });

describe('a span of days', () => {
  it.each([
    ['15/03/2019', span('2019-03-15')],
    ['năm 2018', span('2018-01-01', '2018-12-31')],
    ['các năm 2010–2019', span('2010-01-01', '2019-12-31')],
    ['tháng 02/2024', span('2024-02-01', '2024-02-29')],
    ['tháng 12/2025', span('2025-12-01', '2025-12-31')],
    ['01/02/2024–28/02/2024', span('2024-02-01', '2024-02-28')],
    ['17/06/2010–07/02/2020', span('2010-06-17', '2020-02-07')],
  ])('is called "%s"', (label, of) => expect(spanLabel(of).vi).toBe(label));

  it('meets another when they share a day, be it the last and the first', () => {
    expect(spansMeet(span('2018-01-01', '2018-12-31'), span('2018-12-31', '2019-01-31'))).toBe(true);
    expect(spansMeet(span('2018-01-01', '2018-12-31'), span('2019-01-01'))).toBe(false);
  });

  it('lies within a validity, the end of which is no longer in it', () => {
    const year = validFrom(day('2026-01-01'), day('2027-01-01'));
    expect(isWithin(span('2026-01-01', '2026-12-31'), year)).toBe(true);
    expect(isWithin(span('2026-12-31', '2027-01-01'), year)).toBe(false);
  });
});
