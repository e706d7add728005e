import type { Day } from '@danvan/domain/kernel';
import { EmptyState, Section } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import type { GroupedWork, WorkGroup } from './group-my-work.ts';
import { MyReportRow } from './MyReportRow.tsx';
import styles from './MyWork.module.css';
import type { MyReport } from './my-work.graphql.ts';

type Props = { readonly groups: GroupedWork<MyReport>; readonly today: Day; readonly reviews: boolean };

const PRESSING: readonly WorkGroup[] = ['SENT_BACK', 'OVERDUE', 'DUE'];

/** Own reports under what is to be done with them. */
export const MyWorkView = ({ groups, today, reviews }: Props) => {
  const t = useText();
  if (groups.length === 0) {
    return (
      <EmptyState title={t('work.none')}>{t(reviews ? 'work.none.review' : 'work.none.words')}</EmptyState>
    );
  }
  return (
    <>
      {groups.some(({ group }) => PRESSING.includes(group)) ? null : (
        <p className={styles.calm}>{t('work.nothingToDo')}</p>
      )}
      {groups.map(({ group, reports }) => (
        <Section
          key={group}
          title={
            <>
              {t(`work.${group}`)} <span className={styles.count}>{reports.length}</span>
            </>
          }
        >
          <ul className={styles.list}>
            {reports.map((report) => (
              <MyReportRow key={report.id} report={report} group={group} today={today} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
};
