import { Demonstration, ReportStateBadge, RouterLink, useFormat, useLocalText } from '@danvan/app-kit';
import { Message, PageHeader, Section } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import { Decision } from './Decision.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { History, Route } from './History.tsx';
import styles from './Report.module.css';
import type { Report } from './report.graphql.ts';
import { reportSections } from './report-lines.ts';

/** A report as a reviewer reads it. */
export const ReportView = ({ report }: { readonly report: Report }) => {
  const t = useText();
  const local = useLocalText();
  return (
    <>
      <PageHeader
        trail={<RouterLink href={paths.unit(report.unit.id)}>{t('report.unitPage')}</RouterLink>}
        title={report.unit.name}
        purpose={`${local(report.form.name)} · ${local(report.period.label)}`}
        mark={
          <>
            <ReportStateBadge report={report} />
            <Demonstration when={report.isDemonstration} />
          </>
        }
        action={<Decision report={report} />}
      />
      {report.sentBackReason ? (
        <Message tone="warning" title={t('report.sentBackReason')}>
          {report.sentBackReason}
        </Message>
      ) : null}
      <Summary report={report} />
      <div className={styles.columns}>
        <div>
          {reportSections(report).map((section) => (
            <Section key={section.title.vi} title={local(section.title)}>
              <FiguresTable label={local(section.title)} lines={section.lines} />
            </Section>
          ))}
        </div>
        <aside className={styles.aside}>
          <Section title={t('report.route')}>
            <Route report={report} />
          </Section>
          <Section
            title={t('report.history')}
            aside={<RouterLink href={paths.audit(report.id)}>{t('report.audit')}</RouterLink>}
          >
            <History report={report} />
          </Section>
        </aside>
      </div>
    </>
  );
};

const Summary = ({ report }: { readonly report: Report }) => {
  const t = useText();
  const format = useFormat();
  const findings = report.findings.length;
  return (
    <dl className={styles.summary}>
      <div>
        <dt>{t('report.submitted')}</dt>
        <dd>
          {report.submittedAt
            ? `${format.moment(report.submittedAt)}, ${report.submittedBy ?? ''}`
            : t('report.notSubmitted')}
        </dd>
      </div>
      <div>
        <dt>{t('report.due')}</dt>
        <dd>{format.day(report.dueOn)}</dd>
      </div>
      <div>
        <dt>{t('report.filled')}</dt>
        <dd>{t('report.filledOf', { filled: report.filled, total: report.total })}</dd>
      </div>
      <div data-attention={findings > 0}>
        <dt>{t('report.findings')}</dt>
        <dd>{findings === 0 ? t('report.noFindings') : t('report.findingsCount', { count: findings })}</dd>
      </div>
      {report.revision > 1 ? (
        <div>
          <dt>{t('report.revision')}</dt>
          <dd>{report.revision - 1}</dd>
        </div>
      ) : null}
    </dl>
  );
};
