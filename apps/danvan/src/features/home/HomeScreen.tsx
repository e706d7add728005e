import { PageHeader, TableSkeleton } from '@danvan/ui';
import { useText } from '../../language/use-text.ts';

/** Stands in until the first screen is written. */
export const HomeScreen = () => {
  const t = useText();
  return (
    <>
      <PageHeader title={t('home.title')} purpose={t('home.purpose')} />
      <TableSkeleton label={t('kit.loading')} />
    </>
  );
};
