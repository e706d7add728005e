import type { Day } from '@danvan/domain/kernel';
import { vietnamDay } from '@danvan/domain/reporting';
import { useState } from 'react';
import { dayWithin } from './domain-model.ts';
import type { ShownModel } from './model.graphql.ts';

/**
 * The day on which one looks at where a model went: today at first, never before its start or after today. It is typed,
 * or pointed at in the drawing; `pointed` counts the latter, so that the field knows when to show another day than typed.
 */
export const useSpreadDay = (model: ShownModel) => {
  const until = vietnamDay(Date.now());
  const [{ asked, pointed }, setAsked] = useState<{ asked: Day | null; pointed: number }>({
    asked: null,
    pointed: 0,
  });
  return {
    day: dayWithin(asked, model.started.day, until),
    until,
    pointed,
    type: (day: Day | null) => setAsked((now) => (day === null ? now : { ...now, asked: day })),
    point: (day: Day) => setAsked((now) => ({ asked: day, pointed: now.pointed + 1 })),
  };
};
export type SpreadDay = ReturnType<typeof useSpreadDay>;
