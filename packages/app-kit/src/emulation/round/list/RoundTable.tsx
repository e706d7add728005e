import { type DataColumn, DataTable } from '@danvan/ui';
import type { ReactNode } from 'react';
import { DueWords, useToday } from '../../../deadline/index.ts';
import { useFormat } from '../../../formatting/use-format.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { RecordLink } from '../../../programme/record/RecordLink.tsx';
import { Demonstration } from '../../../report/Demonstration.tsx';
import { RoundStateBadge } from '../RoundStateBadge.tsx';
import type { ListedRound } from '../round.graphql.ts';
import { dutyPath, dutyWord, openDuties } from './duties.ts';
import styles from './List.module.css';
import { useRoundsText } from './use-rounds-text.ts';

const What = ({ round }: { readonly round: ListedRound }) => {
  const t = useRoundsText();
  const local = useLocalText();
  return (
    <span className={styles.what}>
      <RecordLink record={round} />
      {round.set ? (
        <span className={styles.note}>
          {t('rounds.set', { set: local(round.set.name), version: round.set.version })}
        </span>
      ) : null}
      <Demonstration when={round.origin === 'DEMONSTRATION'} />
    </span>
  );
};

/** What the viewer's unit has to do, the most urgent first, with the way to it. */
export const Duties = ({ round }: { readonly round: Pick<ListedRound, 'id' | 'duties'> }) => {
  const t = useRoundsText();
  const today = useToday();
  const duties = openDuties(round.duties);
  if (duties.length === 0) return <span className={styles.note}>{t('duty.none')}</span>;
  return (
    <ul className={styles.duties}>
      {duties.map((duty) => (
        <li key={`${duty.stage} ${duty.isExplanation} ${duty.sheetId}`} className={styles.duty}>
          <RouterLink href={dutyPath(round.id, duty)}>{t(dutyWord(duty), { left: duty.left })}</RouterLink>
          {duty.dueOn ? <DueWords dueOn={duty.dueOn} today={today} /> : null}
        </li>
      ))}
    </ul>
  );
};

const SHOWN_GROUPS = 2;

const Groups = ({ round }: { readonly round: ListedRound }) => {
  const t = useRoundsText();
  const { groups, sheetCount } = round;
  const named = groups.length <= SHOWN_GROUPS ? groups.map(({ title }) => title).join(', ') : '';
  return (
    <span className={styles.what}>
      {named}
      <span className={styles.note}>{t('rounds.sheets', { count: sheetCount })}</span>
    </span>
  );
};

type Props = { readonly rounds: readonly ListedRound[]; readonly empty: ReactNode };

/** Rounds: what, what is mine to do and by when, where each stands; then what is judged and by whom. */
export const RoundTable = ({ rounds, empty }: Props) => {
  const t = useRoundsText();
  const format = useFormat();
  const columns: readonly DataColumn<ListedRound>[] = [
    {
      key: 'what',
      header: t('rounds.round'),
      cell: (round) => <What round={round} />,
      sortBy: ({ title }) => title,
    },
    { key: 'mine', header: t('rounds.mine'), cell: (round) => <Duties round={round} /> },
    {
      key: 'state',
      header: t('rounds.state'),
      width: 150,
      cell: ({ state }) => <RoundStateBadge state={state} />,
    },
    { key: 'groups', header: t('rounds.groups'), width: 200, cell: (round) => <Groups round={round} /> },
    {
      key: 'span',
      header: t('rounds.span'),
      width: 180,
      cell: ({ firstDay, lastDay }) =>
        t('rounds.spanText', { from: format.day(firstDay), to: format.day(lastDay) }),
      sortBy: ({ lastDay }) => lastDay,
    },
    { key: 'holder', header: t('rounds.holder'), width: 150, cell: ({ owner }) => owner.shortName },
  ];
  return (
    <DataTable
      label={t('rounds.title')}
      columns={columns}
      rows={rounds}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
};
