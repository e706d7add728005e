import { Demonstration, usePeriod, useUnit } from '@danvan/app-kit';
import { ProgressBoard } from '@danvan/app-kit/progress';
import { RollupWay } from '@danvan/app-kit/rollup';
import { PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';

/** Who has reported, who is late, what stands out. */
export const HomeScreen = () => {
  const t = useText();
  const { unit, isOwn } = useUnit();
  const { period } = usePeriod();
  return (
    <>
      <PageHeader
        trail={<RollupWay path={paths.home} />}
        title={isOwn || !unit ? t('home.title') : t('home.titleOf', { unit: unit.name })}
        purpose={t('home.purpose')}
        mark={<Demonstration when={period?.isDemonstration ?? false} />}
      />
      <ProgressBoard path={paths.home} reportPath={paths.report} />
    </>
  );
};
