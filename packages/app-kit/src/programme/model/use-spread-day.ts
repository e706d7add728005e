import type { Day } from '@danvan/domain/kernel';
import { vietnamDay } from '@danvan/domain/reporting';
import { useState } from 'react';
import { dayWithin } from './domain-model.ts';
import type { ShownModel } from './model.graphql.ts';

/** The day on which one looks at where a model went: today at first, never before its start or after today. */
export const useSpreadDay = (model: ShownModel) => {
  const until = vietnamDay(Date.now());
  const [asked, look] = useState<Day | null>(null);
  return { day: dayWithin(asked, model.started.day, until), until, look };
};
export type SpreadDay = ReturnType<typeof useSpreadDay>;
