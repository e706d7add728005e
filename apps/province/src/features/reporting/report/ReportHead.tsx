import { Demonstration, ReportStateBadge, RouterLink, useLocalText } from '@danvan/app-kit';
import { PageHeader } from '@danvan/ui';
import type { ReactNode } from 'react';
import { useText } from '../../../language/use-text.ts';
import { DueWords } from '../DueWords.tsx';
import { useToday } from '../use-today.ts';
import styles from './Report.module.css';
import type { ReportPage } from './report.graphql.ts';

type Props = { readonly page: ReportPage; readonly trail: 'WORK' | 'REVIEW'; readonly action: ReactNode };

const UNSETTLED: readonly string[] = ['DRAFT', 'SENT_BACK', 'AMENDING'];

/** Whose report this is, of which period, in which state, by when. */
export const ReportHead = ({ page, trail, action }: Props) => {
  const t = useText();
  const local = useLocalText();
  const today = useToday();
  const back =
    trail === 'WORK'
      ? ({ href: '/', key: 'nav.work' } as const)
      : ({ href: '/duyet', key: 'nav.review' } as const);
  return (
    <PageHeader
      trail={<RouterLink href={back.href}>{t(back.key)}</RouterLink>}
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
