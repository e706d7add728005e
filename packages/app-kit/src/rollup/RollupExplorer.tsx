import { EmptyState, TableSkeleton } from '@danvan/ui';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import { useKitText } from '../language/use-text.ts';
import { PeriodGate } from '../period/PeriodGate.tsx';
import type { WorkingPeriod } from '../period/period.graphql.ts';
import { useUnit } from '../unit/use-unit.ts';
import { RollupBoard } from './RollupBoard.tsx';
import { FormIndicatorsQuery } from './rollup.graphql.ts';

export type RollupExplorerProps = {
  /** The address of this page, to which drilling adds the unit. */
  readonly path: string;
  readonly reportPath?: ((reportId: string) => string) | undefined;
};

/** The roll-up of the unit and period in the top bar, with all choices in the address. */
export const RollupExplorer = (props: RollupExplorerProps) => {
  const t = useKitText();
  return (
    <PeriodGate loading={<TableSkeleton label={t('kit.loading')} columns={8} rows={14} />}>
      {(period, periods) => (
        <OfForm
          key={period.form.code}
          {...props}
          period={period}
          periods={periods.filter((each) => each.form.code === period.form.code)}
        />
      )}
    </PeriodGate>
  );
};

type OfFormProps = RollupExplorerProps & {
  readonly period: WorkingPeriod;
  readonly periods: readonly WorkingPeriod[];
};

const OfForm = ({ path, reportPath, period, periods }: OfFormProps) => {
  const t = useKitText();
  const { unitId } = useUnit();
  const asked = useAsk(FormIndicatorsQuery, { code: period.form.code });
  return (
    <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} columns={8} rows={14} />}>
      {({ form }) =>
        form ? (
          <RollupBoard
            form={form}
            period={period}
            periods={periods}
            unitId={unitId}
            path={path}
            reportPath={reportPath}
          />
        ) : (
          <EmptyState title={t('rollup.empty')}>{t('rollup.empty.words')}</EmptyState>
        )
      }
    </Answer>
  );
};
