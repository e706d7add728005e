import { graphql } from '@danvan/api-schema';

/** What lists and links need of any record. */
export const RecordSearchQuery = graphql(`
  query RecordSearch($filter: WorkRecordFilter!, $first: Int!) {
    workRecords(filter: $filter, first: $first) {
      nodes { id kind title owner { id shortName } }
      totalCount
    }
  }
`);
