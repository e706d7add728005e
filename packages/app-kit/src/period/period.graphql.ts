import { graphql, type ResultOf } from '@danvan/api-schema';

export const PeriodsQuery = graphql(`
  query WorkingPeriods($formCode: ID) {
    periods(formCode: $formCode) {
      id
      label { vi en }
      startsOn
      endsOn
      cutOff
      state
      isDemonstration
      form { code name { vi en } level }
    }
  }
`);

/** A reporting period as the top bar knows it. */
export type WorkingPeriod = ResultOf<typeof PeriodsQuery>['periods'][number];
