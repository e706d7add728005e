import { graphql, type ResultOf } from '@danvan/api-schema';

/** A round with the frozen rules and the figures that count at its stage: all that is computed with here. */
export const WhatIfQuery = graphql(`
  query WhatIf($id: ID!) {
    scoringRound(id: $id) {
      id title state origin
      table { rules sheets subjects { id name group groupName } }
    }
  }
`);

export type WhatIfRoundShown = NonNullable<ResultOf<typeof WhatIfQuery>['scoringRound']>;
export type WhatIfTable = NonNullable<WhatIfRoundShown['table']>;
