import { Answer, useAsk } from '@danvan/app-kit';
import { NoPermission } from '@danvan/ui';
import { useParams } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { ReportView } from './ReportView.tsx';
import { ReportQuery } from './report.graphql.ts';

/** One report: its figures beside the period before, findings, history, and the decision. */
export const ReportScreen = () => {
  const t = useText();
  const { reportId = '' } = useParams();
  const asked = useAsk(ReportQuery, { id: reportId });
  return (
    <Answer asked={asked}>
      {({ report }) =>
        report ? (
          <ReportView key={report.id} report={report} />
        ) : (
          <NoPermission title={t('failure.FORBIDDEN')}>{t('failure.FORBIDDEN.words')}</NoPermission>
        )
      }
    </Answer>
  );
};
