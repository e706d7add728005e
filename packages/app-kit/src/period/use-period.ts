import { useCallback } from 'react';
import { useAddressValue } from '../address/use-address-value.ts';
import { type Asked, useAsk } from '../ask/use-ask.ts';
import { defaultPeriod } from './default-period.ts';
import { PeriodsQuery, type WorkingPeriod } from './period.graphql.ts';

/** The period one works in (`?period=…`, else the newest open one), and the others to choose from. */
export type PeriodChoice = {
  readonly asked: Asked<unknown>['status'];
  readonly period: WorkingPeriod | null;
  readonly periods: readonly WorkingPeriod[];
  readonly choose: (periodId: string) => void;
};

const NONE: readonly WorkingPeriod[] = [];

/** `formCode` keeps to the periods of one form. */
export const usePeriod = (formCode?: string): PeriodChoice => {
  const [chosen, setChosen] = useAddressValue('period');
  const asked = useAsk(PeriodsQuery, { formCode: formCode ?? null });
  const periods = asked.status === 'ready' ? asked.data.periods : NONE;
  const period = periods.find((each) => each.id === chosen) ?? defaultPeriod(periods);
  const choose = useCallback((periodId: string) => setChosen(periodId), [setChosen]);
  return { asked: asked.status, period, periods, choose };
};
