import { Demonstration, usePeriod, useUnit } from '@danvan/app-kit';
import { ProgressBoard } from '@danvan/app-kit/progress';
import { RollupWay } from '@danvan/app-kit/rollup';
import { PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';

/** Who has reported, who is late, what stands out. */
export const ProgressScreen = () => {
  const t = useText();
  const { unit, isOwn } = useUnit();
  const { period } = usePeriod();
  return (
    <>
      <PageHeader
        trail={<RollupWay path={paths.progress} />}
        title={isOwn || !unit ? t('page.progress') : t('page.progressOf', { unit: unit.name })}
        purpose={t('page.progressPurpose')}
        mark={<Demonstration when={period?.isDemonstration ?? false} />}
      />
      <ProgressBoard path={paths.progress} />
    </>
  );
};
