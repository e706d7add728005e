import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../record/work-act-parts.ts';

export const MeetingListQuery = graphql(`
  query MeetingList($filter: MeetingFilter!, $first: Int!, $after: String) {
    meetings(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id title meetingKind state day place visibility origin
        chairs { id name shortName }
        programmes { id kind title }
        attendanceTotal { units counted people }
        bridgePointTotal { units counted people }
        conclusions { number kind isAssigned }
      }
    }
  }
`);

/** Earlier meetings of a programme, for the one that a new meeting follows. */
export const EarlierMeetingsQuery = graphql(`
  query EarlierMeetings($filter: MeetingFilter!) {
    meetings(filter: $filter, first: 50) { nodes { id title day state } }
  }
`);

const SeatParts = graphql(`
  fragment SeatParts on UnitAttendance @_unmask { people unit { id name shortName } }
`);

const ConclusionParts = graphql(`
  fragment ConclusionParts on Conclusion @_unmask {
    number text kind dueOn isAssigned
    owner { id name shortName }
    task { id kind title }
  }
`);

const AskedParts = graphql(
  `fragment AskedParts on AskedConclusion @_unmask {
    state days since carriedOverAs closedBecause
    meeting { id kind title day }
    conclusion { ...ConclusionParts }
  }`,
  [ConclusionParts],
);

export const MeetingQuery = graphql(
  `query Meeting($id: ID!) {
    meeting(id: $id) {
      id kind title version visibility origin source changedAt
      meetingKind state day plannedOn heldOn place minutes cancelReason openActs
      owner { id name }
      programmes { id kind title }
      chairs { id name shortName }
      attendance { ...SeatParts }
      bridgePoints { ...SeatParts }
      attendanceTotal { units counted people }
      bridgePointTotal { units counted people }
      agenda { title kind }
      papers { title unit { id name shortName } }
      appraises { from to }
      follows { id kind title day }
      minutesDocument { id kind title }
      conclusions { ...ConclusionParts }
      asked { ...AskedParts }
    }
  }`,
  [SeatParts, ConclusionParts, AskedParts],
);

const act = [WorkActParts] as const;

export const PlanMeeting = graphql(
  'mutation PlanMeeting($input: PlanMeetingInput!) { planMeeting(input: $input) { ...WorkActParts } }',
  act,
);
export const ReviseMeeting = graphql(
  'mutation ReviseMeeting($input: ReviseMeetingInput!) { reviseMeeting(input: $input) { ...WorkActParts } }',
  act,
);
export const RecordMeetingAttendance = graphql(
  `mutation RecordMeetingAttendance($input: RecordMeetingAttendanceInput!) {
    recordMeetingAttendance(input: $input) { ...WorkActParts }
  }`,
  act,
);
export const HoldMeeting = graphql(
  'mutation HoldMeeting($input: HoldMeetingInput!) { holdMeeting(input: $input) { ...WorkActParts } }',
  act,
);
export const RecordConclusion = graphql(
  'mutation RecordConclusion($input: RecordConclusionInput!) { recordConclusion(input: $input) { ...WorkActParts } }',
  act,
);
export const CloseAskedConclusion = graphql(
  `mutation CloseAskedConclusion($input: CloseAskedConclusionInput!) {
    closeAskedConclusion(input: $input) { ...WorkActParts }
  }`,
  act,
);
export const AssignConclusions = graphql(
  'mutation AssignConclusions($input: AssignConclusionsInput!) { assignConclusions(input: $input) { ...WorkActParts } }',
  act,
);
export const RecordMinutes = graphql(
  'mutation RecordMinutes($input: RecordMinutesInput!) { recordMinutes(input: $input) { ...WorkActParts } }',
  act,
);
export const ConcludeMeeting = graphql(
  'mutation ConcludeMeeting($input: MeetingOrderInput!) { concludeMeeting(input: $input) { ...WorkActParts } }',
  act,
);
export const CancelMeeting = graphql(
  'mutation CancelMeeting($input: CancelMeetingInput!) { cancelMeeting(input: $input) { ...WorkActParts } }',
  act,
);

export type ListedMeeting = ResultOf<typeof MeetingListQuery>['meetings']['nodes'][number];
export type ShownMeeting = NonNullable<ResultOf<typeof MeetingQuery>['meeting']>;
export type ShownConclusion = ShownMeeting['conclusions'][number];
export type ShownAsked = ShownMeeting['asked'][number];
export type ShownSeat = ShownMeeting['attendance'][number];
