import { graphql, type ResultOf } from '@danvan/api-schema';

export const ReviewQuery = graphql(`
  query Review($id: ID!, $input: ReviewInput!) {
    workRecord(id: $id) { id title }
    reviewStatements(input: $input) {
      kind
      nature
      groups {
        unit { id name }
        statements { id text origin source firstDay lastDay explains { id text } }
      }
    }
  }
`);
export type ReviewSections = ResultOf<typeof ReviewQuery>['reviewStatements'];
export type ReviewGroup = ReviewSections[number]['groups'][number];
