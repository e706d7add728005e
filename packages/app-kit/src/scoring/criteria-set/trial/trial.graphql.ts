import { graphql, type ResultOf } from '@danvan/api-schema';

/** The clusters of a year with their members: on whom rules are tried. */
export const TrialClustersQuery = graphql(`
  query TrialClusters($filter: ClusterFilter!, $year: Int!) {
    clusters(filter: $filter, first: 100) {
      nodes { id title year(year: $year) { members { to unit { id name shortName } } } }
    }
  }
`);

/** With what the sheets of units would be filled in. */
export const CriteriaTrialQuery = graphql(`
  query CriteriaTrial($input: CriteriaTrialInput!) {
    criteriaTrial(input: $input) { unit { id name shortName } figures { key input value } }
  }
`);

export type TrialCluster = ResultOf<typeof TrialClustersQuery>['clusters']['nodes'][number];
export type TrialSheet = NonNullable<ResultOf<typeof CriteriaTrialQuery>['criteriaTrial']>[number];
