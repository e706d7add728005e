import { reportTone, useFormat } from '@danvan/app-kit';
import { Timeline } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import styles from './Report.module.css';
import type { Report } from './report.graphql.ts';

/** The units that decide, in order, and what each decided. */
export const Route = ({ report }: { readonly report: Report }) => {
  const t = useText();
  const format = useFormat();
  if (report.route.length === 0) return <p className={styles.quiet}>{t('report.noRoute')}</p>;
  return (
    <ol className={styles.steps}>
      {report.route.map((step) => (
        <li key={step.unit.id}>
          {step.unit.name}
          <span className={styles.quiet}>
            {step.decidedAt
              ? t('report.decided', { by: step.decidedBy ?? '', moment: format.moment(step.decidedAt) })
              : t('report.undecided')}
          </span>
        </li>
      ))}
    </ol>
  );
};

/** What happened to the report, the latest first. */
export const History = ({ report }: { readonly report: Report }) => {
  const t = useText();
  const format = useFormat();
  const latestFirst = [...report.history].reverse();
  return (
    <Timeline
      label={t('report.history')}
      entries={latestFirst.map((event, index) => ({
        key: `${event.at}-${index}`,
        // It leads back to a state that somebody else decided on: the act is told instead.
        title: t(event.act === 'CANCEL_AMENDMENT' ? 'audit.CANCEL_AMENDMENT' : `state.${event.state}`),
        when: `${format.moment(event.at)} · ${event.by}`,
        body: event.reason ?? undefined,
        tone: reportTone(event.state),
      }))}
    />
  );
};
