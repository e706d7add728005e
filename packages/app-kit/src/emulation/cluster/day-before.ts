import { addDays, day } from '@danvan/domain/kernel';

/** The last day of a span that ends (exclusively) on this day, as people say it. */
export const dayBefore = (to: string): string => addDays(day(to), -1);
