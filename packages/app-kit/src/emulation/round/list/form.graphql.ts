import { graphql, type ResultOf } from '@danvan/api-schema';

/** What a round can be drafted from: published sets that score units, and the clusters at work. */
export const RoundChoicesQuery = graphql(`
  query RoundChoices($year: Int!) {
    criteriaSets(filter: { states: [PUBLISHED], subject: UNIT }, first: 50) {
      nodes { id code edition name { vi en } outcome validFrom validTo }
    }
    clusters(filter: { isAtWork: true, year: $year }) { nodes { id title } }
  }
`);

export type FormChoices = ResultOf<typeof RoundChoicesQuery>;
