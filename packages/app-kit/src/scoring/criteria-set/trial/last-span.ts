import { type Day, day } from '@danvan/domain/kernel';

const YEAR_ENDS = '11-15';
const YEAR_STARTS = '11-16';

/** The last year of emulation that is over: 16/11 to 15/11 (the windows of Thông tư 124/2021/TT-BCA). */
export const lastSpan = (today: Day): { readonly from: Day; readonly to: Day } => {
  const thisYear = Number(today.slice(0, 4));
  const year = today.slice(5) > YEAR_ENDS ? thisYear : thisYear - 1;
  return { from: day(`${year - 1}-${YEAR_STARTS}`), to: day(`${year}-${YEAR_ENDS}`) };
};
