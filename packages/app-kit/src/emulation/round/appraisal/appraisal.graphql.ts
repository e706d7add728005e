import { graphql, type ResultOf } from '@danvan/api-schema';

/** The points of every criterion at every stage, and the rules by which they came about. */
export const AppraisalQuery = graphql(`
  query Appraisal($roundId: ID!, $groupId: ID) {
    scoringRound(id: $roundId) { id rules }
    appraisal(roundId: $roundId, groupId: $groupId) {
      roundId
      rows {
        sheetId version selfTotal recheckTotal finalTotal
        subject { id name shortName }
        group { id title }
        leaves { key self peer recheck final state isUnconfirmed isRechecked }
      }
    }
  }
`);

export type Appraisal = NonNullable<ResultOf<typeof AppraisalQuery>['appraisal']>;
export type AppraisalRow = Appraisal['rows'][number];
