import { type Day, day } from '@danvan/domain/kernel';
import type { WorkCalendar } from '@danvan/domain/reporting';

const days = (...list: readonly string[]): readonly Day[] => list.map(day);

/**
 * Public holidays by the Labour Code. Fixed every year: 01/01, 30/04, 01/05, 02/09 (with a day beside it). The days of
 * Tết, the day beside 02/09 and days off or worked in exchange are announced each year. Not entered: 24/11 (Ngày Văn
 * hóa Việt Nam), until the law says that it is a day off.
 */
export const HOLIDAYS_2025: readonly Day[] = days(
  '2025-01-01',
  // Tết Ất Tỵ: 25/01–02/02/2025 with the weekends around, as announced for civil servants.
  '2025-01-27',
  '2025-01-28',
  '2025-01-29',
  '2025-01-30',
  '2025-01-31',
  '2025-04-07', // Giỗ Tổ Hùng Vương (10/3 âm lịch)
  '2025-04-30',
  '2025-05-01',
  '2025-05-02', // in exchange for Saturday 26/04/2025
  '2025-09-01',
  '2025-09-02',
);

export const HOLIDAYS_2026: readonly Day[] = days(
  '2026-01-01',
  '2026-01-02', // in exchange for Saturday 10/01/2026
  // Tết Bính Ngọ: mùng 1 is 17/02/2026.
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-04-27', // Giỗ Tổ is 26/04/2026, a Sunday: the next day off instead
  '2026-04-30',
  '2026-05-01',
  '2026-08-31', // in exchange for Saturday 22/08/2026
  '2026-09-01',
  '2026-09-02',
);

/** To be confirmed by the notice for 2027: Tết Đinh Mùi (mùng 1 is 06/02/2027), Giỗ Tổ 16/04/2027, the day beside 02/09. */
export const HOLIDAYS_2027: readonly Day[] = days(
  '2027-01-01',
  // Tết has five working days off by law; as in 2024, when mùng 1 was a Saturday, too, they begin on the Thursday.
  '2027-02-04',
  '2027-02-05',
  '2027-02-08',
  '2027-02-09',
  '2027-02-10',
  '2027-04-16',
  '2027-04-30',
  '2027-05-03', // 01/05/2027 is a Saturday: the next working day off instead
  '2027-09-02',
  '2027-09-03',
);

/** Saturdays worked in exchange for a day off; only those that are known. */
const WORKED_INSTEAD: readonly Day[] = days('2025-04-26', '2026-01-10', '2026-08-22');

/** Which days are worked in Vietnam, 2025–2027. */
export const VIETNAMESE_CALENDAR: WorkCalendar = {
  weekend: [6, 7],
  holidays: [...HOLIDAYS_2025, ...HOLIDAYS_2026, ...HOLIDAYS_2027],
  workedInstead: WORKED_INSTEAD,
};
