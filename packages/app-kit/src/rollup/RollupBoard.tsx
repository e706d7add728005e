import { useMemo } from 'react';
import { useAddressValue } from '../address/use-address-value.ts';
import type { WorkingPeriod } from '../period/period.graphql.ts';
import type { ChoiceChange } from './choice.ts';
import { RollupResult } from './RollupResult.tsx';
import { RollupToolbar } from './RollupToolbar.tsx';
import type { FormIndicators } from './rollup.graphql.ts';
import { indicatorsOf, useRollupChoice } from './use-rollup-choice.ts';

type Props = {
  readonly form: FormIndicators;
  readonly period: WorkingPeriod;
  readonly periods: readonly WorkingPeriod[];
  readonly unitId: string;
  readonly path: string;
  readonly reportPath?: ((reportId: string) => string) | undefined;
};

/** Choices above, the table below. */
export const RollupBoard = ({ form, period, periods, unitId, path, reportPath }: Props) => {
  const indicators = useMemo(() => indicatorsOf(form), [form]);
  const [choice, change] = useRollupChoice(period, periods, indicators);
  const [sort, setSort] = useAddressValue('sort');
  const [all, setAll] = useAddressValue('all');
  const chosen = indicators.filter((each) => choice.indicatorCodes.includes(each.code));
  return (
    <>
      <RollupToolbar
        choice={choice}
        period={period}
        periods={periods}
        indicators={indicators}
        onChange={(next: ChoiceChange) => change(next)}
      />
      <RollupResult
        key={form.code}
        form={form}
        unitId={unitId}
        choice={choice}
        indicators={chosen}
        periods={periods}
        path={path}
        reportPath={reportPath}
        sort={sort}
        onSort={setSort}
        showsIdle={all === '1'}
        onShowIdle={(shown) => setAll(shown ? '1' : null)}
      />
    </>
  );
};
