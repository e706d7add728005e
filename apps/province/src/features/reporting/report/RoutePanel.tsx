import { useFormat } from '@danvan/app-kit';
import { Section } from '@danvan/ui';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useText } from '../../../language/use-text.ts';
import styles from './Report.module.css';
import type { ReportPage } from './report.graphql.ts';

const ON_ITS_WAY: readonly ReportPage['state'][] = ['SUBMITTED', 'RESUBMITTED', 'APPROVED', 'CLOSED'];

/** Who decides on the report, and who has; while it is with them. */
export const RoutePanel = ({ page }: { readonly page: ReportPage }) => {
  const t = useText();
  const format = useFormat();
  if (page.route.length === 0 || !ON_ITS_WAY.includes(page.state)) return null;
  return (
    <Section title={t('route.title')}>
      <ol className={styles.route}>
        {page.route.map(({ unit, decidedAt, decidedBy }) => (
          <li key={unit.id}>
            {decidedAt ? (
              <IconCircleCheck size={16} stroke={1.8} aria-hidden />
            ) : (
              <IconCircleDashed size={16} stroke={1.8} aria-hidden />
            )}
            <span>
              {unit.name}
              <span className={styles.quiet}>
                {decidedAt
                  ? t('route.decided', { by: decidedBy ?? '', at: format.moment(decidedAt) })
                  : t('route.waits')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
};
