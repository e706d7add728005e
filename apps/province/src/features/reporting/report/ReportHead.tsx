import { Demonstration, ReportStateBadge, RouterLink, useLocalText } from '@danvan/app-kit';
import { DueWords, useToday } from '@danvan/app-kit/deadline';
import { PageHeader } from '@danvan/ui';
import type { ReactNode } from 'react';
import { useText } from '../../../language/use-text.ts';
import styles from './Report.module.css';
import type { ReportPage } from './report.graphql.ts';

/** From where one comes: one's own work, the queue, or the progress below. */
const TRAILS = {
  WORK: { href: '/', key: 'nav.work' },
  REVIEW: { href: '/duyet', key: 'nav.review' },
  BELOW: { href: '/tien-do', key: 'nav.progress' },
} as const;

type Props = {
  readonly page: ReportPage;
  readonly trail: keyof typeof TRAILS;
  readonly action: ReactNode;
};

const UNSETTLED: readonly string[] = ['DRAFT', 'SENT_BACK', 'AMENDING'];

/** Whose report this is, of which period, in which state, by when. */
export const ReportHead = ({ page, trail, action }: Props) => {
  const t = useText();
  const local = useLocalText();
  const today = useToday();
  const back = TRAILS[trail];
  return (
    <PageHeader
      trail={
        <RouterLink href={back.href} className={`${styles.back} dv-no-print`}>
          {t(back.key)}
        </RouterLink>
      }
      title={trail === 'WORK' ? local(page.form.name) : page.unit.name}
      mark={
        <>
          <ReportStateBadge report={page} />
          <Demonstration when={page.isDemonstration} />
        </>
      }
      purpose={
        <span className={styles.facts}>
          <span>{trail === 'WORK' ? page.unit.name : local(page.form.name)}</span>
          <span>{local(page.period.label)}</span>
          {page.revision > 1 ? <span>{t('report.revision', { revision: page.revision })}</span> : null}
          {UNSETTLED.includes(page.state) ? <DueWords dueOn={page.dueOn} today={today} /> : null}
        </span>
      }
      action={action}
    />
  );
};
