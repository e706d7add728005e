import {
  Demonstration,
  ReportStateBadge,
  RouterLink,
  useFormat,
  useLocalText,
  useSession,
} from '@danvan/app-kit';
import { DueWords } from '@danvan/app-kit/deadline';
import type { Day } from '@danvan/domain/kernel';
import { IconArrowBackUp, IconChevronRight } from '@tabler/icons-react';
import { useText } from '../../../language/use-text.ts';
import { FilledBar } from '../FilledBar.tsx';
import { readUnsaved } from '../report/unsaved-store.ts';
import type { WorkGroup } from './group-my-work.ts';
import styles from './MyWork.module.css';
import type { MyReport } from './my-work.graphql.ts';

type Props = { readonly report: MyReport; readonly group: WorkGroup; readonly today: Day };

/** One report of one's own: what it is, how far it is, by when; the whole row leads into it. */
export const MyReportRow = ({ report, group, today }: Props) => {
  const t = useText();
  const local = useLocalText();
  const { viewer } = useSession();
  const isOpen = group === 'SENT_BACK' || group === 'OVERDUE' || group === 'DUE' || group === 'UPCOMING';
  const unsaved = isOpen ? readUnsaved(localStorage, viewer.id, report.id).size : 0;
  return (
    <li className={styles.item} data-group={group}>
      <RouterLink href={`/bao-cao/${report.id}`} className={styles.row}>
        <span className={styles.what}>
          <span className={styles.name}>{local(report.form.name)}</span>
          <span className={`${styles.period} ${styles.inline}`}>
            {local(report.period.label)} <Demonstration when={report.isDemonstration} />
          </span>
        </span>
        <span className={styles.state}>
          <ReportStateBadge report={report} />
        </span>
        <span className={styles.filled}>
          {isOpen ? <FilledBar filled={report.filled} total={report.total} /> : <Handed report={report} />}
          {unsaved > 0 ? (
            <span className={styles.unsaved}>{t('work.unsaved', { count: unsaved })}</span>
          ) : null}
        </span>
        <span className={styles.due}>{isOpen ? <DueWords dueOn={report.dueOn} today={today} /> : null}</span>
        <span className={styles.go}>
          {t(isOpen && report.allowedActions.includes('ENTER') ? `work.go.${group}` : 'work.go.view')}
          <IconChevronRight size={16} aria-hidden />
        </span>
        {group === 'SENT_BACK' && report.sentBackReason ? (
          <span className={styles.reason}>
            <IconArrowBackUp size={16} aria-hidden /> {report.sentBackReason}
          </span>
        ) : null}
      </RouterLink>
    </li>
  );
};

const Handed = ({ report }: { readonly report: MyReport }) => {
  const t = useText();
  const format = useFormat();
  const waits = report.route.find((step) => step.decidedAt === null)?.unit.shortName;
  const isWaiting = waits && report.state !== 'DRAFT' && report.state !== 'CLOSED';
  return (
    <span className={styles.handed}>
      {isWaiting ? <span>{t('work.waitsFor', { unit: waits })}</span> : null}
      {report.submittedAt ? (
        <span>{t('work.handedOn', { at: format.moment(report.submittedAt) })}</span>
      ) : null}
    </span>
  );
};
