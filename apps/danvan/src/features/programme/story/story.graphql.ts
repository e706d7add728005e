import { graphql, type ResultOf } from '@danvan/api-schema';

/** Everything that is carried over from one published document, noun by noun. */
export const StoryQuery = graphql(`
  query Story($source: String!) {
    documents: workRecords(filter: { source: $source, kinds: [DOCUMENT] }, first: 20) {
      nodes {
        __typename id title
        ... on OfficialDocument {
          name abstract issuedOn termOfOffice documentNumber { text }
          issuers { id name }
          linkedBy { from kind document { id name } }
        }
      }
    }
    programmes: workRecords(filter: { source: $source, kinds: [PROGRAMME] }, first: 20) {
      nodes {
        __typename id title
        ... on Programme { motto parties { unit { id name } } milestones { kind heldOn about } }
      }
    }
    meetings: workRecords(filter: { source: $source, kinds: [MEETING] }, first: 4) {
      nodes {
        __typename id title
        ... on Meeting { heldOn meetingKind minutes conclusions { number text } attachments { id caption } }
      }
    }
    inspections: workRecords(filter: { source: $source, kinds: [INSPECTION] }, first: 4) {
      nodes {
        __typename id title
        ... on Inspection {
          concludedOn sessions { id heldOn content } attachments { id caption }
          recommendations { id text response { text } }
        }
      }
    }
    models: workRecords(filter: { source: $source, kinds: [MODEL] }, first: 60) {
      nodes {
        __typename id title owner { id name }
        ... on Model { name description recognitions { level } }
      }
    }
    activities: workRecords(filter: { source: $source, kinds: [ACTIVITY] }, first: 20) {
      nodes {
        __typename id title owner { id name }
        ... on Activity {
          firstDay lastDay commendation { form issuers { id name } presenter { id name } }
        }
      }
    }
    statements: workRecords(filter: { source: $source, kinds: [STATEMENT] }, first: 20) {
      nodes { __typename id title ... on Statement { text position } }
    }
  }
`);
export type Story = ResultOf<typeof StoryQuery>;

type OfNoun<List extends keyof Story, Name extends string> = Extract<
  Story[List]['nodes'][number],
  { __typename: Name }
>;

export type StoryDocument = OfNoun<'documents', 'OfficialDocument'>;
export type StoryProgramme = OfNoun<'programmes', 'Programme'>;
export type StoryMeeting = OfNoun<'meetings', 'Meeting'>;
export type StoryInspection = OfNoun<'inspections', 'Inspection'>;
export type StoryModel = OfNoun<'models', 'Model'>;
export type StoryActivity = OfNoun<'activities', 'Activity'>;
export type StoryStatement = OfNoun<'statements', 'Statement'>;

/** The nodes that are of a noun; each list asks for one noun only. */
export const ofNoun = <Node extends { readonly __typename: string }, Name extends Node['__typename']>(
  nodes: readonly Node[],
  name: Name,
): readonly Extract<Node, { __typename: Name }>[] =>
  nodes.filter((node): node is Extract<Node, { __typename: Name }> => node.__typename === name);
