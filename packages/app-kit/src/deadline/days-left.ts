import { type Day, daysBetween } from '@danvan/domain/kernel';

/** How a deadline stands to today: the key of its words and the number in them. */
export type DaysLeft = { readonly key: 'due.left' | 'due.today' | 'due.past'; readonly days: number };

/** "còn 3 ngày", "hạn cuối hôm nay", "quá hạn 2 ngày". */
export const daysLeft = (dueOn: Day, today: Day): DaysLeft => {
  const days = daysBetween(today, dueOn);
  if (days === 0) return { key: 'due.today', days };
  return days > 0 ? { key: 'due.left', days } : { key: 'due.past', days: -days };
};
