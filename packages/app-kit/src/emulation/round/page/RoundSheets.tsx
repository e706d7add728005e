import { SHEET_STATE_WORDS, type SheetState } from '@danvan/domain/emulation';
import { type DataColumn, DataTable, Section, StateBadge, type StateTone, TableSkeleton } from '@danvan/ui';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { useFormat } from '../../../formatting/use-format.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useKitText, useLocalText } from '../../../language/use-text.ts';
import { type ListedSheet, RoundSheetsQuery, type ShownRound } from '../round.graphql.ts';
import styles from './Round.module.css';
import { useRoundText } from './use-round-text.ts';

const SHOWN = 100;
const TONES: Readonly<Record<SheetState, StateTone>> = {
  OPEN: 'draft',
  SUBMITTED: 'submitted',
  SENT_BACK: 'sentBack',
};

/** The sheets of the round, cluster by cluster: who is done and who is missing at each stage. */
export const RoundSheets = ({ round }: { readonly round: ShownRound }) => {
  const t = useRoundText();
  if (round.state === 'DRAFT') return <p className={styles.quiet}>{t('sheets.none')}</p>;
  if (round.groups.length === 0) return <p className={styles.quiet}>{t('sheets.hidden')}</p>;
  return round.groups.map((group) => <Group key={group.id} round={round} group={group} />);
};

type GroupProps = { readonly round: ShownRound; readonly group: ShownRound['groups'][number] };

const Group = ({ round, group }: GroupProps) => {
  const t = useRoundText();
  const kit = useKitText();
  const asked = useAsk(RoundSheetsQuery, { roundId: round.id, groupId: group.id, first: SHOWN });
  const progress = t('group.progress', {
    submitted: group.submitted,
    sheets: group.sheets,
    reviews: t('group.reviews', { done: group.reviewsDone, all: group.reviewsExpected }),
    explained: group.explained,
    rechecked: group.rechecked,
  });
  return (
    <Section title={group.title} note={progress}>
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={5} />}>
        {({ scoreSheets }) => <Sheets roundId={round.id} label={group.title} sheets={scoreSheets.nodes} />}
      </Answer>
    </Section>
  );
};

const Submitted = ({ sheet: { state, submittedAt } }: { readonly sheet: ListedSheet }) => {
  const t = useRoundText();
  const local = useLocalText();
  const format = useFormat();
  return (
    <span className={styles.state}>
      <StateBadge tone={TONES[state]} word={local(SHEET_STATE_WORDS[state])} />
      {submittedAt ? (
        <span className={styles.quiet}>{t('sheets.submittedOn', { at: format.moment(submittedAt) })}</span>
      ) : null}
    </span>
  );
};

type SheetsProps = {
  readonly roundId: string;
  readonly label: string;
  readonly sheets: readonly ListedSheet[];
};

const Sheets = ({ roundId, label, sheets }: SheetsProps) => {
  const t = useRoundText();
  const leaves = (count: number): string =>
    count === 0 ? t('sheets.nothing') : t('sheets.leaves', { count });
  const columns: readonly DataColumn<ListedSheet>[] = [
    {
      key: 'unit',
      header: t('sheets.unit'),
      width: 150,
      cell: ({ id, subject, isOwn }) => (
        <span data-own={isOwn} className={styles.unit}>
          <RouterLink href={`/dot-cham/${encodeURIComponent(roundId)}/phieu/${encodeURIComponent(id)}`}>
            {subject.shortName}
          </RouterLink>
        </span>
      ),
      sortBy: ({ subject }) => subject.shortName,
    },
    { key: 'state', header: t('sheets.state'), cell: (sheet) => <Submitted sheet={sheet} /> },
    {
      key: 'reviews',
      header: t('sheets.reviews'),
      align: 'right',
      width: 100,
      cell: ({ reviewsDone, reviewsExpected }) =>
        t('sheets.reviewsOf', { done: reviewsDone, all: reviewsExpected }),
    },
    {
      key: 'explained',
      header: t('sheets.explained'),
      align: 'right',
      width: 110,
      cell: ({ explained }) => leaves(explained),
    },
    {
      key: 'rechecked',
      header: t('sheets.rechecked'),
      align: 'right',
      width: 110,
      cell: ({ rechecked }) => leaves(rechecked),
    },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={sheets}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (state === 'SENT_BACK' ? 'attention' : 'plain')}
      empty={<p className={styles.quiet}>{t('sheets.hidden')}</p>}
    />
  );
};
