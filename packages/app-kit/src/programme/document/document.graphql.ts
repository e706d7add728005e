import { graphql, type ResultOf } from '@danvan/api-schema';
import { WorkActParts } from '../record/work-act-parts.ts';

export const DocumentSearchQuery = graphql(`
  query DocumentSearch($filter: DocumentFilter!, $first: Int!) {
    documents(filter: $filter, first: $first) { nodes { id name abstract issuedOn } }
  }
`);

export const DocumentListQuery = graphql(`
  query DocumentList($filter: DocumentFilter!, $first: Int!, $after: String) {
    documents(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id name abstract issuedOn origin issuingOffices termOfOffice
        issuers { id name }
        state { code day replacedBy { id name } }
      }
    }
  }
`);

export const DocumentQuery = graphql(`
  query Document($id: ID!, $programmes: ProgrammeFilter!) {
    document(id: $id) {
      id kind title name citation type abstract issuedOn issuingOffices termOfOffice aliases
      inForceFrom inForceTo visibility version origin source changedAt allowedActions
      documentNumber { text serial year typeSign issuerSigns }
      owner { id name }
      issuers { id name }
      programmes { id kind title }
      links { kind from document { id name abstract } }
      linkedBy { kind from document { id name abstract } }
      state { code day replacedBy { id name } }
    }
    programmes(filter: $programmes, first: 50) {
      nodes { id kind title programmeKind document { id } }
    }
  }
`);

export const RegisterDocument = graphql(
  `mutation RegisterDocument($input: RegisterDocumentInput!) {
    registerDocument(input: $input) { ...WorkActParts }
  }`,
  [WorkActParts],
);

export const ReviseDocument = graphql(
  `mutation ReviseDocument($input: ReviseDocumentInput!) {
    reviseDocument(input: $input) { ...WorkActParts }
  }`,
  [WorkActParts],
);

export type ListedDocument = ResultOf<typeof DocumentListQuery>['documents']['nodes'][number];
export type ShownDocument = NonNullable<ResultOf<typeof DocumentQuery>['document']>;
export type ShownProgrammeOfDocument = ResultOf<typeof DocumentQuery>['programmes']['nodes'][number];
