import { Answer, useAsk, usePeriod } from '@danvan/app-kit';
import { EmptyState, NoPermission, PageHeader, PageSkeleton } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { DecadeView } from './DecadeView.tsx';
import { DecadeQuery } from './decade.graphql.ts';

/** The form of the ten-year summary. */
const SUMMARY_FORM = 'TK-290';

/** Ten years of Kon Tum, told by their figures. */
export const DecadeScreen = () => {
  const t = useText();
  const { asked, periods } = usePeriod();
  const period = periods.find((each) => each.form.code === SUMMARY_FORM);
  if (asked === 'loading') return <PageSkeleton label={t('kit.loading')} />;
  if (period) return <OfPeriod periodId={period.id} />;
  return (
    <>
      <PageHeader title={t('decade.title')} purpose={t('decade.purpose')} />
      <EmptyState title={t('decade.empty')}>{t('decade.emptyWords')}</EmptyState>
    </>
  );
};

const OfPeriod = ({ periodId }: { readonly periodId: string }) => {
  const t = useText();
  const asked = useAsk(DecadeQuery, { filter: { periodId } });
  return (
    <Answer asked={asked}>
      {({ reports }) =>
        reports.nodes[0] ? (
          <DecadeView report={reports.nodes[0]} />
        ) : (
          <NoPermission title={t('failure.FORBIDDEN')}>{t('failure.FORBIDDEN.words')}</NoPermission>
        )
      }
    </Answer>
  );
};
