import type { Mark } from './model.ts';

const textOf = (mark: Mark): string => {
  if (mark.state === 'NOT_ASSIGNED') return mark.state;
  const values = Object.entries(mark.values)
    .flatMap(([name, value]) => (value === null ? [] : [[name, value.toFixed()]]))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify([values, mark.setPoints?.toFixed() ?? null]);
};

/** Do two marks come to the same score? The reason given does not matter; nothing said is nothing there. */
export const isSameMark = (one: Mark, other: Mark): boolean => textOf(one) === textOf(other);
