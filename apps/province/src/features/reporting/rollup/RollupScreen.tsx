import { RollupExplorer } from '@danvan/app-kit/rollup';
import { PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';

/** The sums of one's own province: the view that all apps share. */
export const RollupScreen = () => {
  const t = useText();
  return (
    <>
      <PageHeader title={t('sums.title')} purpose={t('sums.purpose')} />
      <RollupExplorer path="/tong-hop" reportPath={(id) => `/bao-cao/${id}`} />
    </>
  );
};
