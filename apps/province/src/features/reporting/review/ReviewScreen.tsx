import { Answer, FailureView, useAsk } from '@danvan/app-kit';
import { PageSkeleton } from '@danvan/ui';
import { useParams } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { ReportQuery } from '../report/report.graphql.ts';
import { ReviewView } from './ReviewView.tsx';

const NOT_FOUND = { kind: 'FORBIDDEN', id: null } as const;

/** A report from below, for the one who decides. */
export const ReviewScreen = () => {
  const t = useText();
  const { reportId = '' } = useParams();
  const asked = useAsk(ReportQuery, { id: reportId });
  return (
    <Answer asked={asked} loading={<PageSkeleton label={t('kit.loading')} />}>
      {({ report }) =>
        report ? <ReviewView key={report.id} page={report} /> : <FailureView failure={NOT_FOUND} />
      }
    </Answer>
  );
};
