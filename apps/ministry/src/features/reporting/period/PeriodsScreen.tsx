import { Answer, useAsk } from '@danvan/app-kit';
import { PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { PeriodsView } from './PeriodsView.tsx';
import { AllPeriodsQuery } from './periods.graphql.ts';

/** The reporting periods, and closing them. */
export const PeriodsScreen = () => {
  const t = useText();
  const asked = useAsk(AllPeriodsQuery, {});
  return (
    <>
      <PageHeader title={t('periods.title')} purpose={t('periods.purpose')} />
      <Answer asked={asked}>{({ periods }) => <PeriodsView periods={periods} />}</Answer>
    </>
  );
};
