import type { Day } from '@danvan/domain/kernel';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ChoiceChange, changedAddress, type RollupChoice, readChoice } from './choice.ts';
import type { FormIndicators, ShownIndicator } from './rollup.graphql.ts';

/** Indicators of a form that can stand in a table of figures. */
export const indicatorsOf = (form: FormIndicators): readonly ShownIndicator[] =>
  form.sections.flatMap((section) =>
    section.items.flatMap(({ indicator }) => (indicator.kind === 'NARRATIVE' ? [] : [indicator])),
  );

type Period = { readonly id: string; readonly endsOn: Day };

const newestFirst = (a: Period, b: Period): number => (a.endsOn < b.endsOn ? 1 : -1);

/** The choice in the address, and the way to change it. */
export const useRollupChoice = (
  period: Period,
  periods: readonly Period[],
  indicators: readonly ShownIndicator[],
): readonly [RollupChoice, (change: ChoiceChange) => void] => {
  const [parameters, setParameters] = useSearchParams();
  const choice = useMemo(
    () =>
      readChoice(parameters, {
        period: period.id,
        periods: [...periods].sort(newestFirst).map((each) => each.id),
        indicators: indicators.map((each) => each.code),
      }),
    [parameters, period, periods, indicators],
  );
  const change = useCallback(
    (next: ChoiceChange) =>
      setParameters((now) => changedAddress(now, next), { preventScrollReset: true, replace: true }),
    [setParameters],
  );
  return [choice, change];
};
