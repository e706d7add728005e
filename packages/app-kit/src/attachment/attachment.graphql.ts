import { graphql, type ResultOf } from '@danvan/api-schema';

export const AttachmentsQuery = graphql(`
  query Attachments($id: ID!) {
    workRecord(id: $id) {
      id
      mayAttach
      allowedActions
      attachments {
        id
        caption
        attachedAt
        isOwn
        unit { id shortName }
        file { name type size url }
      }
    }
  }
`);

export const AttachFileMutation = graphql(`
  mutation AttachFile($input: AttachFileInput!) {
    attachFile(input: $input) {
      __typename
      ... on AttachmentsChanged { record { id attachments { id } } }
      ... on InputRefused { message faults { code message path } }
      ... on ActRefused { code message }
    }
  }
`);

export const RemoveAttachmentMutation = graphql(`
  mutation RemoveAttachment($input: RemoveAttachmentInput!) {
    removeAttachment(input: $input) {
      __typename
      ... on AttachmentsChanged { record { id attachments { id } } }
      ... on InputRefused { message faults { code message path } }
      ... on ActRefused { code message }
    }
  }
`);

/** A record with its evidence, as the viewer sees it. */
export type EvidenceRecord = NonNullable<ResultOf<typeof AttachmentsQuery>['workRecord']>;
export type ShownAttachment = EvidenceRecord['attachments'][number];
export type ShownFile = NonNullable<ShownAttachment['file']>;
