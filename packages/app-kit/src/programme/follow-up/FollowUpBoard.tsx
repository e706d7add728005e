import { STANDINGS } from '@danvan/domain/programme';
import { EmptyState, TableSkeleton } from '@danvan/ui';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useToday } from '../../deadline/index.ts';
import { useKitText } from '../../language/use-text.ts';
import { BoardTools } from './BoardTools.tsx';
import { type DoneSince, doneSince } from './done-since.ts';
import styles from './FollowUp.module.css';
import { FollowUpTable } from './FollowUpTable.tsx';
import {
  type FollowUpAnswer,
  FollowUpQuery,
  type LastMeeting,
  LastMeetingQuery,
} from './follow-up.graphql.ts';
import { StandingCounts } from './StandingCounts.tsx';
import { type BoardFilter, useBoardFilter } from './use-board-filter.ts';
import { useFollowUpText } from './use-follow-up-text.ts';

const SHOWN = 100;
const EVERY_MINUTE = 60_000;
/** What was cancelled is shown to nobody who does not ask for it. */
const SHOWN_STANDINGS = STANDINGS.filter((standing) => standing !== 'CANCELLED');

/** What did we agree, where does it stand? Overdue first; what is done since the last meeting comes last. */
export const FollowUpBoard = () => {
  const filter = useBoardFilter();
  const today = useToday();
  const asked = useAsk(LastMeetingQuery, {
    filter: { states: ['HELD', 'CONCLUDED'], programmeId: filter.programme },
  });
  return (
    <Answer asked={asked} loading={<Loading />}>
      {({ meetings }) => <Board filter={filter} since={doneSince(meetings.nodes, today)} />}
    </Answer>
  );
};

const Loading = () => {
  const kit = useKitText();
  return <TableSkeleton label={kit('kit.loading')} columns={5} />;
};

const Board = ({
  filter,
  since,
}: {
  readonly filter: BoardFilter;
  readonly since: DoneSince<LastMeeting>;
}) => {
  const t = useFollowUpText();
  const wanted = {
    standings: filter.standing === null ? SHOWN_STANDINGS : [filter.standing],
    programmeId: filter.programme,
    finishedSince: filter.showsAll ? null : since.day,
  };
  const asked = useAsk(FollowUpQuery, { filter: wanted, first: SHOWN }, { keep: true, every: EVERY_MINUTE });
  return (
    <Answer asked={asked} loading={<Loading />}>
      {({ followUp: { nodes, totalCount, counts } }) => (
        <>
          <StandingCounts counts={counts} chosen={filter.standing} />
          <BoardTools filter={filter} since={since} />
          {totalCount > nodes.length ? (
            <p className={styles.quiet}>{t('board.shown', { shown: nodes.length, count: totalCount })}</p>
          ) : null}
          <Items items={nodes} isNarrowed={filter.standing !== null || filter.programme !== null} />
        </>
      )}
    </Answer>
  );
};

type ItemsProps = {
  readonly items: FollowUpAnswer['followUp']['nodes'];
  readonly isNarrowed: boolean;
};

const Items = ({ items, isNarrowed }: ItemsProps) => {
  const t = useFollowUpText();
  const empty = isNarrowed ? 'board.none' : 'board.empty';
  return (
    <FollowUpTable
      items={items}
      label={t('board.what')}
      empty={<EmptyState title={t(empty)}>{t(`${empty}.words`)}</EmptyState>}
    />
  );
};
