import { RollupExplorer } from '@danvan/app-kit/rollup';
import { PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { WithPeriodBelow } from '../progress/WithPeriodBelow.tsx';

/** The sums of one's own province: the view that all apps share. */
export const RollupScreen = () => {
  const t = useText();
  return (
    <>
      <PageHeader title={t('sums.title')} purpose={t('sums.purpose')} />
      <WithPeriodBelow>
        <RollupExplorer path="/tong-hop" reportPath={(id) => `/bao-cao/${id}`} />
      </WithPeriodBelow>
    </>
  );
};
