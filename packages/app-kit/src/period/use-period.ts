import { vietnamDay } from '@danvan/domain/reporting';
import { useCallback } from 'react';
import { useAddressValue } from '../address/use-address-value.ts';
import { type Asked, useAsk } from '../ask/use-ask.ts';
import { useSession } from '../session/session-context.ts';
import { defaultPeriod, levelOfConcern } from './default-period.ts';
import { PeriodsQuery, type WorkingPeriod } from './period.graphql.ts';

/** The period one works in (`?period=…`, else the newest that can be reported), and the others to choose from. */
export type PeriodChoice = {
  readonly asked: Asked<unknown>['status'];
  /** Why there is no answer, when it failed. */
  readonly failed: Extract<Asked<unknown>, { status: 'failed' }> | null;
  readonly period: WorkingPeriod | null;
  readonly periods: readonly WorkingPeriod[];
  readonly choose: (periodId: string) => void;
};

const NONE: readonly WorkingPeriod[] = [];

/** `formCode` keeps to the periods of one form. */
export const usePeriod = (formCode?: string): PeriodChoice => {
  const { viewer } = useSession();
  const [chosen, setChosen] = useAddressValue('period');
  const asked = useAsk(PeriodsQuery, { formCode: formCode ?? null });
  const periods = asked.status === 'ready' ? asked.data.periods : NONE;
  const onlooker = {
    today: vietnamDay(Date.now()),
    level: levelOfConcern((viewer.reportingUnit ?? viewer.unit).level),
  };
  const period = periods.find((each) => each.id === chosen) ?? defaultPeriod(periods, onlooker);
  const choose = useCallback((periodId: string) => setChosen(periodId), [setChosen]);
  const failed = asked.status === 'failed' ? asked : null;
  return { asked: asked.status, failed, period, periods, choose };
};
