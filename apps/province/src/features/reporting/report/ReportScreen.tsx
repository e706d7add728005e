import { Answer, FailureView, useAsk, useWorkingPath } from '@danvan/app-kit';
import { PageSkeleton } from '@danvan/ui';
import { Navigate, useParams } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { ReportView } from './ReportView.tsx';
import { type ReportPage, ReportQuery } from './report.graphql.ts';

const DECISIONS: readonly ReportPage['allowedActions'][number][] = ['APPROVE', 'SEND_BACK'];
const NOT_FOUND = { kind: 'FORBIDDEN', id: null } as const;

/** One report: typed into while it is a draft, read once it was handed in; what waits for a decision opens there. */
export const ReportScreen = () => {
  const t = useText();
  const workingPath = useWorkingPath();
  const { reportId = '' } = useParams();
  const asked = useAsk(ReportQuery, { id: reportId });
  return (
    <Answer asked={asked} loading={<PageSkeleton label={t('kit.loading')} />}>
      {({ report }) => {
        if (!report) return <FailureView failure={NOT_FOUND} />;
        const waitsForMe = report.allowedActions.some((action) => DECISIONS.includes(action));
        if (waitsForMe) return <Navigate to={workingPath(`/duyet/${report.id}`)} replace />;
        return <ReportView key={report.id} page={report} />;
      }}
    </Answer>
  );
};
