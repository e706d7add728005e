import { graphql, type ResultOf } from '@danvan/api-schema';

const PARTS = graphql(`
  fragment InspectionParts on Inspection @_unmask {
    id kind title visibility version origin source changedAt
    state openActs basisNote subject reviewedFrom reviewedTo startsOn endsOn concludedOn conclusion
    lead { id name }
    cooperating { id name }
    inspected { id name }
    programmes { id kind title }
    basis { id kind title }
    sessions { id heldOn place fromDelegation fromUnits content units { id name } }
    findings { id kind text causes { kind text } unit { id name } }
    recommendations {
      id text deadline state isOverdue turn openActs
      unit { id name }
      response { stance text plan promisedFor }
      escalatedTo { id name }
      events { on act to note by { id name } }
    }
  }
`);

export const InspectionQuery = graphql(
  `query Inspection($id: ID!) { inspection(id: $id) { ...InspectionParts } }`,
  [PARTS],
);

export const InspectionListQuery = graphql(`
  query InspectionList($filter: InspectionFilter!, $first: Int!, $after: String) {
    inspections(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id kind title state origin visibility startsOn endsOn concludedOn
        lead { id name }
        inspected { id name }
        recommendations { id state isOverdue }
      }
    }
  }
`);

const ACT_PARTS = graphql(
  `
  fragment InspectionActParts on WorkActPayload @_unmask {
    __typename
    ... on RecordChanged { record { id ... on Inspection { ...InspectionParts } } warnings { code message path } }
    ... on InputRefused { code message path faults { code message path } }
    ... on RecordConflict { code message path current { id ... on Inspection { ...InspectionParts } } }
    ... on ActRefused { code message path }
  }
`,
  [PARTS],
);

export const PlanInspection = graphql(
  `mutation PlanInspection($input: PlanInspectionInput!) {
    planInspection(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const ChangeInspection = graphql(
  `mutation ChangeInspection($input: ChangeInspectionInput!) {
    changeInspection(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const RecordSession = graphql(
  `mutation RecordSession($input: RecordSessionInput!) { recordSession(input: $input) { ...InspectionActParts } }`,
  [ACT_PARTS],
);
export const RecordFinding = graphql(
  `mutation RecordFinding($input: RecordFindingInput!) { recordFinding(input: $input) { ...InspectionActParts } }`,
  [ACT_PARTS],
);
export const Recommend = graphql(
  `mutation Recommend($input: RecommendInput!) { recommend(input: $input) { ...InspectionActParts } }`,
  [ACT_PARTS],
);
export const WithdrawPart = graphql(
  `mutation WithdrawInspectionPart($input: WithdrawInspectionPartInput!) {
    withdrawInspectionPart(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const ConcludeInspection = graphql(
  `mutation ConcludeInspection($input: ConcludeInspectionInput!) {
    concludeInspection(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const CloseInspection = graphql(
  `mutation CloseInspection($input: InspectionOrderInput!) {
    closeInspection(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const AnswerRecommendation = graphql(
  `mutation AnswerRecommendation($input: AnswerRecommendationInput!) {
    answerRecommendation(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const ReportProgress = graphql(
  `mutation ReportRecommendationProgress($input: FollowUpInput!) {
    it: reportRecommendationProgress(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const ReportFulfilment = graphql(
  `mutation ReportRecommendationFulfilment($input: FollowUpInput!) {
    it: reportRecommendationFulfilment(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const SendBackRecommendation = graphql(
  `mutation SendBackRecommendation($input: FollowUpInput!) {
    it: sendBackRecommendation(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const EscalateRecommendation = graphql(
  `mutation EscalateRecommendation($input: FollowUpInput!) {
    it: escalateRecommendation(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);
export const CloseRecommendation = graphql(
  `mutation CloseRecommendation($input: FollowUpInput!) {
    it: closeRecommendation(input: $input) { ...InspectionActParts }
  }`,
  [ACT_PARTS],
);

export type ListedInspection = ResultOf<typeof InspectionListQuery>['inspections']['nodes'][number];
export type ShownInspection = NonNullable<ResultOf<typeof InspectionQuery>['inspection']>;
export type ShownSession = ShownInspection['sessions'][number];
export type ShownFinding = ShownInspection['findings'][number];
export type ShownRecommendation = ShownInspection['recommendations'][number];
