import { graphql, type ResultOf } from '@danvan/api-schema';
import { SummaryParts } from '../round.graphql.ts';

export const RankingQuery = graphql(
  `query Ranking($roundId: ID!, $run: Int) {
    ranking(roundId: $roundId, run: $run) {
      roundId
      run { id number pass at by reason rulesHash inputsHash isPublished correctsRun }
      set { code version name { vi en } outcome scale }
      groups {
        group { id title }
        rows { subject { id name shortName } sheetId formerRank isOwn score { ...SummaryParts } }
      }
    }
  }`,
  [SummaryParts],
);

export type ShownRanking = NonNullable<ResultOf<typeof RankingQuery>['ranking']>;
export type RankingGroup = ShownRanking['groups'][number];
export type RankingRow = RankingGroup['rows'][number];
