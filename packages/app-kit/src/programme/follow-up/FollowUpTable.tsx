import { FOLLOW_UP_KIND_WORDS } from '@danvan/domain/programme';
import { type DataColumn, DataTable } from '@danvan/ui';
import type { ReactNode } from 'react';
import { DueWords, useToday } from '../../deadline/index.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import { RecordLink } from '../record/RecordLink.tsx';
import { StandingBadge } from '../task/StandingBadge.tsx';
import styles from './FollowUp.module.css';
import type { FollowUpItem } from './follow-up.graphql.ts';
import { useFollowUpText } from './use-follow-up-text.ts';

type Props = { readonly items: readonly FollowUpItem[]; readonly label: string; readonly empty: ReactNode };

/** A recommendation is read where it was made: in its inspection. */
const What = ({ item: { kind, what, record } }: { readonly item: FollowUpItem }) => {
  const local = useLocalText();
  return (
    <span className={styles.what}>
      <RecordLink record={{ ...record, title: what }} />
      {kind === 'RECOMMENDATION' ? (
        <span className={styles.note}>{local(FOLLOW_UP_KIND_WORDS.RECOMMENDATION)}</span>
      ) : null}
      <Demonstration when={record.origin === 'DEMONSTRATION'} />
    </span>
  );
};

/** Where it was agreed: at a meeting or an inspection, in a plan, or in a programme alone. */
const From = ({ item: { kind, record } }: { readonly item: FollowUpItem }) => {
  const origins =
    kind === 'RECOMMENDATION'
      ? [record]
      : record.__typename === 'Task'
        ? [record.arisesFrom ?? record.plan].filter((each) => each !== null)
        : [];
  const shown = origins.length > 0 ? origins : record.programmes;
  return (
    <span className={styles.from}>
      {shown.map((origin) => (
        <span key={origin.id} className={styles.note}>
          <RecordLink record={origin} />
        </span>
      ))}
    </span>
  );
};

const When = ({ item: { deadline, standing, finishedOn, daysLate } }: { readonly item: FollowUpItem }) => {
  const t = useFollowUpText();
  const format = useFormat();
  const today = useToday();
  if (deadline === null) return <span className={styles.quiet}>{t('board.noDeadline')}</span>;
  if (standing === 'OVERDUE' || standing === 'DUE_SOON' || standing === 'ON_TRACK')
    return <DueWords dueOn={deadline} today={today} />;
  return (
    <>
      {format.day(deadline)}
      {finishedOn === null ? null : (
        <span className={styles.note}>{t('board.finished', { on: format.day(finishedOn) })}</span>
      )}
      {daysLate > 0 ? <span className={styles.note}>{t('board.late', { days: daysLate })}</span> : null}
    </>
  );
};

/** What was promised, for when, where it stands, and by whom: on a phone the day comes before the name. */
export const FollowUpTable = ({ items, label, empty }: Props) => {
  const t = useFollowUpText();
  const columns: readonly DataColumn<FollowUpItem>[] = [
    {
      key: 'what',
      header: t('board.what'),
      cell: (item) => <What item={item} />,
      sortBy: ({ what }) => what,
    },
    {
      key: 'when',
      header: t('board.when'),
      width: 130,
      cell: (item) => <When item={item} />,
      sortBy: ({ deadline }) => deadline,
    },
    {
      key: 'standing',
      header: t('board.standing'),
      width: 150,
      cell: ({ standing }) => <StandingBadge standing={standing} />,
    },
    {
      key: 'who',
      header: t('board.who'),
      width: 190,
      cell: ({ unit }) => <span className={styles.who}>{unit.name}</span>,
      sortBy: ({ unit }) => unit.name,
    },
    { key: 'from', header: t('board.from'), width: 240, cell: (item) => <From item={item} /> },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={items}
      rowKey={({ kind, id }) => `${kind}:${id}`}
      rowTone={({ standing }) => (standing === 'OVERDUE' ? 'attention' : 'plain')}
      empty={empty}
    />
  );
};
