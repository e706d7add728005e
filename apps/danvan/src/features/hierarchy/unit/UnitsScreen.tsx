import { UnitList } from '@danvan/app-kit/unit-page';
import { PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';

/** Find a unit of today or of the past. */
export const UnitsScreen = () => {
  const t = useText();
  return (
    <>
      <PageHeader title={t('unitPage.title')} purpose={t('unitPage.purpose')} />
      <UnitList unitPath={paths.unit} />
    </>
  );
};
