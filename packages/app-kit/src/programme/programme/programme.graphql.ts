import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../record/work-act-parts.ts';

export const ProgrammeSearchQuery = graphql(`
  query ProgrammeSearch($filter: ProgrammeFilter!, $first: Int!) {
    programmes(filter: $filter, first: $first) {
      nodes { id title programmeKind validFrom validTo document { id name } }
    }
  }
`);

export const ProgrammeListQuery = graphql(`
  query ProgrammeList($filter: ProgrammeFilter!, $first: Int!) {
    programmes(filter: $filter, first: $first) {
      totalCount
      nodes {
        id title programmeKind state validFrom validTo endedOn origin
        document { id documentNumber { text } }
        parties { role unit { id name shortName } }
        milestones { kind about plannedOn heldOn }
      }
    }
  }
`);

export const ProgrammeQuery = graphql(`
  query Programme($id: ID!, $unit: ID!) {
    programme(id: $id) {
      id kind title programmeKind state validFrom validTo endedOn cancelReason focusAreas motto
      visibility version origin source changedAt openActs allowedActions
      owner { id name }
      parties { role unit { id name shortName } }
      document { id name citation abstract state { code day replacedBy { id name } } }
      bases { id name citation abstract state { code day replacedBy { id name } } }
      milestones { kind about plannedOn heldOn }
      participants { tree level within { id name } units { id name } from to }
      participation { tree level taking all }
      isTakingPart: takesPart(unitId: $unit)
      successor { from programme { id title } }
      predecessors { id title }
    }
  }
`);

/** Apart from the programme: its page does not wait for the lists. */
export const ProgrammeWorkQuery = graphql(`
  query ProgrammeWork($id: ID!) {
    plans: workRecords(filter: { programmeId: $id, kinds: [PLAN] }, first: 5) { ...LinkedRecords }
    tasks: workRecords(filter: { programmeId: $id, kinds: [TASK] }, first: 5) { ...LinkedRecords }
    meetings: workRecords(filter: { programmeId: $id, kinds: [MEETING] }, first: 5) { ...LinkedRecords }
    inspections: workRecords(filter: { programmeId: $id, kinds: [INSPECTION] }, first: 5) { ...LinkedRecords }
    models: workRecords(filter: { programmeId: $id, kinds: [MODEL] }, first: 5) { ...LinkedRecords }
  }
  fragment LinkedRecords on WorkRecordConnection @_unmask {
    totalCount
    nodes { id kind title owner { id shortName } }
  }
`);

const act = WorkActParts;

export const DraftProgramme = graphql(
  'mutation DraftProgramme($input: DraftProgrammeInput!) { draftProgramme(input: $input) { ...WorkActParts } }',
  [act],
);
export const ReviseProgramme = graphql(
  'mutation ReviseProgramme($input: ReviseProgrammeInput!) { reviseProgramme(input: $input) { ...WorkActParts } }',
  [act],
);
export const SignProgramme = graphql(
  'mutation SignProgramme($input: ProgrammeDayInput!) { signProgramme(input: $input) { ...WorkActParts } }',
  [act],
);
export const SummariseProgramme = graphql(
  'mutation SummariseProgramme($input: ProgrammeDayInput!) { summariseProgramme(input: $input) { ...WorkActParts } }',
  [act],
);
export const CloseProgramme = graphql(
  'mutation CloseProgramme($input: ProgrammeDayInput!) { closeProgramme(input: $input) { ...WorkActParts } }',
  [act],
);
export const HoldMilestone = graphql(
  'mutation HoldMilestone($input: HoldMilestoneInput!) { holdMilestone(input: $input) { ...WorkActParts } }',
  [act],
);
export const SucceedProgramme = graphql(
  'mutation SucceedProgramme($input: SucceedProgrammeInput!) { succeedProgramme(input: $input) { ...WorkActParts } }',
  [act],
);
export const CancelProgramme = graphql(
  'mutation CancelProgramme($input: CancelProgrammeInput!) { cancelProgramme(input: $input) { ...WorkActParts } }',
  [act],
);
export const AssignParticipants = graphql(
  `mutation AssignParticipants($input: AssignParticipantsInput!) {
    assignParticipants(input: $input) { ...WorkActParts }
  }`,
  [act],
);

export type ListedProgramme = ResultOf<typeof ProgrammeListQuery>['programmes']['nodes'][number];
export type ShownProgramme = NonNullable<ResultOf<typeof ProgrammeQuery>['programme']>;
export type ProgrammePart = keyof ResultOf<typeof ProgrammeWorkQuery>;

export const ProgrammeProvincesQuery = graphql(`
  query ProgrammeProvinces($id: ID!, $tree: HierarchyTree!) {
    programme(id: $id) {
      id
      unitsTakingPart(tree: $tree, level: PROVINCE, first: 100) { totalCount nodes { id shortName } }
      recordCounts(tree: $tree, level: PROVINCE) { kind count unit { id shortName } }
    }
  }
`);

export type ProvincesAnswer = NonNullable<ResultOf<typeof ProgrammeProvincesQuery>['programme']>;
