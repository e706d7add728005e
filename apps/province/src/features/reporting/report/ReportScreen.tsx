import { Answer, FailureView, useAsk } from '@danvan/app-kit';
import { PageSkeleton } from '@danvan/ui';
import { useParams } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { ReportView } from './ReportView.tsx';
import { ReportQuery } from './report.graphql.ts';

const NOT_FOUND = { kind: 'FORBIDDEN', id: null } as const;

/** One report: typed into while it is a draft, read once it was handed in. */
export const ReportScreen = () => {
  const t = useText();
  const { reportId = '' } = useParams();
  const asked = useAsk(ReportQuery, { id: reportId });
  return (
    <Answer asked={asked} loading={<PageSkeleton label={t('kit.loading')} />}>
      {({ report }) =>
        report ? <ReportView key={report.id} page={report} /> : <FailureView failure={NOT_FOUND} />
      }
    </Answer>
  );
};
