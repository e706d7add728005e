import { graphql, type ResultOf } from '@danvan/api-schema';

export const AllPeriodsQuery = graphql(`
  query AllPeriods {
    periods {
      id
      label { vi en }
      startsOn
      endsOn
      cutOff
      deadlines { level on }
      state
      isDemonstration
      form { code name { vi en } }
    }
  }
`);

export const CloseCountsQuery = graphql(`
  query CloseCounts($periodId: ID!) {
    progress(periodId: $periodId) { total { expected submitted approved sentBack silent } }
  }
`);

export const ClosePeriodMutation = graphql(`
  mutation ClosePeriod($input: ClosePeriodInput!) {
    closePeriod(input: $input) {
      __typename
      ... on PeriodClosed { period { id state } }
      ... on ActRefused { message }
    }
  }
`);

export type Period = ResultOf<typeof AllPeriodsQuery>['periods'][number];
