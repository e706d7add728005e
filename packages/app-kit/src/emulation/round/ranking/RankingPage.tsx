import { EmptyState, PageHeader } from '@danvan/ui';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { useFormat } from '../../../formatting/use-format.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { Demonstration } from '../../../report/Demonstration.tsx';
import { RoundQuery, type ShownRound } from '../round.graphql.ts';
import { OwnResult } from './OwnResult.tsx';
import { RankingFoot } from './RankingFoot.tsx';
import { RankingGroupTable } from './RankingGroupTable.tsx';
import { RankingQuery, type ShownRanking } from './ranking.graphql.ts';
import { useRankingText } from './use-ranking-text.ts';

/** The published ranking of a round, cluster by cluster; prints on A4. */
export const RankingPage = () => {
  const { id = '' } = useParams();
  const t = useRankingText();
  const round = useAsk(RoundQuery, { id });
  const ranking = useAsk(RankingQuery, { roundId: id, run: null });
  return (
    <Answer asked={round}>
      {({ scoringRound }) => (
        <Answer asked={ranking}>
          {({ ranking: shown }) =>
            scoringRound && shown ? (
              <Ranking round={scoringRound} ranking={shown} />
            ) : (
              <>
                <PageHeader title={t('ranking.title')} trail={<Trail round={scoringRound} />} />
                <EmptyState title={t('ranking.none')}>{t('ranking.none.words')}</EmptyState>
              </>
            )
          }
        </Answer>
      )}
    </Answer>
  );
};

const Trail = ({ round }: { readonly round: ShownRound | null }) =>
  round ? <RouterLink href={`/dot-cham/${encodeURIComponent(round.id)}`}>{round.title}</RouterLink> : null;

const VIETNAMESE = new Intl.Collator('vi', { numeric: true });

/** The clusters by name; that of the viewer first. */
const inOrder = (groups: ShownRanking['groups']): ShownRanking['groups'] =>
  [...groups].sort(
    (a, b) =>
      Number(b.rows.some(({ isOwn }) => isOwn)) - Number(a.rows.some(({ isOwn }) => isOwn)) ||
      VIETNAMESE.compare(a.group.title, b.group.title),
  );

type Props = { readonly round: ShownRound; readonly ranking: ShownRanking };

const Ranking = ({ round, ranking }: Props) => {
  const t = useRankingText();
  const format = useFormat();
  const local = useLocalText();
  return (
    <>
      <PageHeader
        trail={<Trail round={round} />}
        title={t('ranking.title')}
        purpose={t('ranking.purpose', {
          set: local(ranking.set.name),
          from: format.day(round.firstDay),
          to: format.day(round.lastDay),
        })}
        mark={<Demonstration when={round.origin === 'DEMONSTRATION'} />}
        action={
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => print()}
          >
            {t('ranking.print')}
          </Button>
        }
      />
      <OwnResult roundId={round.id} ranking={ranking} />
      {inOrder(ranking.groups).map((group) => (
        <RankingGroupTable key={group.group.id} group={group} set={ranking.set} />
      ))}
      <RankingFoot ranking={ranking} />
    </>
  );
};
