import { type Day, err, ok } from '../../kernel/index.ts';
import type { CheckedPart, ModelWarning } from './fault.ts';
import type { KnownDay } from './known-day.ts';
import type { ModelContent } from './model.ts';

/** A day that has come. */
export const checkPast = <D extends Day | KnownDay>(on: D, today: Day, path: string): CheckedPart<D> => {
  const last = typeof on === 'string' ? on : on.day;
  return last > today ? err({ code: 'IN_THE_FUTURE', path: [path] }) : ok(on);
};

/** What is not said of a model and yet wanted, by the member that would say it. */
export const unsaid = (content: ModelContent): readonly ('title' | 'field' | 'address')[] => [
  ...(content.title === null && content.kind === 'COLLECTIVE' ? (['title'] as const) : []),
  ...(content.field === null ? (['field'] as const) : []),
  ...(content.area === null && content.address === null ? (['address'] as const) : []),
];

/** The warning that a day is only the latest possible one. */
export const inexact = (on: KnownDay, path: string): readonly ModelWarning[] =>
  on.precision === 'BY' ? [{ code: 'DAY_NOT_EXACT', path: [path] }] : [];
