import { graphql, type ResultOf } from '@danvan/api-schema';

export const FollowUpQuery = graphql(`
  query FollowUp($filter: FollowUpFilter!, $first: Int!) {
    followUp(filter: $filter, first: $first) {
      totalCount
      counts { standing count }
      nodes {
        id kind what deadline standing finishedOn daysLate
        unit { id name shortName }
        record {
          __typename id kind title origin
          programmes { id kind title }
          ... on Task { arisesFrom { id kind title } plan { id kind title } }
        }
      }
    }
  }
`);

/** How much stands where in each programme. */
export const ByProgrammeQuery = graphql(`
  query FollowUpByProgramme($filter: FollowUpFilter!) {
    followUpByProgramme(filter: $filter) { programme { id title } counts { standing count } }
  }
`);

/** The last meeting that was held, of a programme or of all. */
export const LastMeetingQuery = graphql(`
  query LastMeeting($filter: MeetingFilter!) {
    meetings(filter: $filter, first: 1) { nodes { id kind title day } }
  }
`);

export type FollowUpAnswer = ResultOf<typeof FollowUpQuery>;
export type FollowUpItem = FollowUpAnswer['followUp']['nodes'][number];
export type StandingCounts = FollowUpAnswer['followUp']['counts'];
export type LastMeeting = ResultOf<typeof LastMeetingQuery>['meetings']['nodes'][number];
