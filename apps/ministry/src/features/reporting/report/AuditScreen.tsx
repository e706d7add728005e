import { Answer, RouterLink, useAsk, useLocalText } from '@danvan/app-kit';
import { EmptyState, PageHeader } from '@danvan/ui';
import { useParams } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import { AuditView } from './AuditView.tsx';
import { AuditQuery } from './report.graphql.ts';

const PAGE = 100;

/** Who did what to a report, when, from which unit, before and after, and why. */
export const AuditScreen = () => {
  const t = useText();
  const local = useLocalText();
  const { reportId = '' } = useParams();
  const asked = useAsk(AuditQuery, { id: reportId, first: PAGE, after: null });
  return (
    <Answer asked={asked}>
      {({ report, audit }) => (
        <>
          <PageHeader
            trail={<RouterLink href={paths.report(reportId)}>{t('audit.back')}</RouterLink>}
            title={t('audit.title')}
            purpose={report ? `${report.unit.name} · ${local(report.period.label)}` : t('audit.purpose')}
          />
          {audit.nodes.length === 0 ? (
            <EmptyState title={t('audit.empty')}>{t('audit.emptyWords')}</EmptyState>
          ) : (
            <AuditView
              entries={audit.nodes}
              total={audit.totalCount}
              indicators={
                report?.form.sections.flatMap((section) => section.items.map((item) => item.indicator)) ?? []
              }
            />
          )}
        </>
      )}
    </Answer>
  );
};
