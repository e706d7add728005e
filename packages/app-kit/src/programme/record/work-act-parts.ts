import { graphql } from '@danvan/api-schema';

/** What a form needs of the answer to an act on any record. */
export const WorkActParts = graphql(`
  fragment WorkActParts on WorkActPayload @_unmask {
    __typename
    ... on RecordChanged { record { id version } warnings { code message path } }
    ... on InputRefused { code message path faults { code message path } }
    ... on RecordConflict { code message path current { id version } }
    ... on ActRefused { code message path }
  }
`);
