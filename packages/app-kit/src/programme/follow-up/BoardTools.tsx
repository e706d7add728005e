import { STANDING_WORDS, type Standing } from '@danvan/domain/programme';
import { Button, NativeSelect } from '@mantine/core';
import { useAsk } from '../../ask/use-ask.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import type { DoneSince } from './done-since.ts';
import styles from './FollowUp.module.css';
import { ByProgrammeQuery, type LastMeeting, type StandingCounts } from './follow-up.graphql.ts';
import type { BoardFilter } from './use-board-filter.ts';
import { useFollowUpText } from './use-follow-up-text.ts';

type Props = { readonly filter: BoardFilter; readonly since: DoneSince<LastMeeting> };

const countOf = (counts: StandingCounts, standing: Standing): number =>
  counts.find((each) => each.standing === standing)?.count ?? 0;

/** The programme, with what is overdue in each, and since when what is done is told. */
export const BoardTools = ({ filter, since }: Props) => {
  const t = useFollowUpText();
  const format = useFormat();
  const on = format.day(since.day);
  return (
    <search className={styles.tools}>
      <ProgrammeSelect filter={filter} />
      <p className={styles.quiet}>
        {filter.showsAll
          ? null
          : since.meeting
            ? t('board.sinceMeeting', { meeting: since.meeting.title, on })
            : t('board.sinceDay', { on })}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => filter.setShowsAll(!filter.showsAll)}>
          {t(filter.showsAll ? 'board.sinceOnly' : 'board.everything')}
        </Button>
      </p>
    </search>
  );
};

const ProgrammeSelect = ({ filter }: Pick<Props, 'filter'>) => {
  const t = useFollowUpText();
  const local = useLocalText();
  const asked = useAsk(ByProgrammeQuery, { filter: {} }, { keep: true });
  const rows = asked.status === 'ready' ? asked.data.followUpByProgramme : [];
  const labelOf = ({ programme, counts }: (typeof rows)[number]): string => {
    const overdue = countOf(counts, 'OVERDUE');
    const word = local(STANDING_WORDS.OVERDUE).toLowerCase();
    return overdue === 0 ? programme.title : `${programme.title} (${overdue} ${word})`;
  };
  return (
    <NativeSelect
      className={styles.programme ?? ''}
      label={t('board.programme')}
      value={filter.programme ?? ''}
      onChange={(event) => filter.setProgramme(event.currentTarget.value)}
      data={[
        { value: '', label: t('board.allProgrammes') },
        ...rows.map((row) => ({ value: row.programme.id, label: labelOf(row) })),
      ]}
    />
  );
};
