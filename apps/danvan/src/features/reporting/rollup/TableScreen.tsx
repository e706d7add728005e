import { Demonstration, usePeriod, useUnit } from '@danvan/app-kit';
import { RollupExplorer, RollupWay } from '@danvan/app-kit/rollup';
import { PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';

/** The national table: units × indicators, as it was or restated, down to a commune. */
export const TableScreen = () => {
  const t = useText();
  const { unit, isOwn } = useUnit();
  const { period } = usePeriod();
  return (
    <>
      <PageHeader
        trail={<RollupWay path={paths.table} />}
        title={isOwn || !unit ? t('table.title') : t('table.titleOf', { unit: unit.name })}
        purpose={t('table.purpose')}
        mark={<Demonstration when={period?.isDemonstration ?? false} />}
      />
      <RollupExplorer path={paths.table} />
    </>
  );
};
