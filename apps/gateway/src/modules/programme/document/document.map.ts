import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type DocumentId,
  type DocumentLink,
  type DocumentType,
  documentSearchText,
  type OfficialDocument,
  parseDocumentNumber,
  recordId,
} from '@danvan/domain/programme';
import type { DocumentIssuerRow, DocumentLinkRow, OfficialDocumentRow } from './document.row.ts';

/** A document and the record that it is of. */
export type KeptDocument = { readonly id: DocumentId; readonly document: OfficialDocument };

/** A document's row with what belongs to it. */
export type DocumentJoined = OfficialDocumentRow & {
  issuers: readonly string[];
  links: readonly Omit<DocumentLinkRow, 'document_id' | 'position'>[];
};

export const toLink = (row: DocumentJoined['links'][number]): DocumentLink => ({
  kind: row.kind as DocumentLink['kind'],
  document: recordId(row.target_id),
  from: row.from_day as Day,
});

export const toDocument = (row: DocumentJoined): KeptDocument => ({
  id: recordId(row.id),
  document: {
    documentNumber: row.number_text === null ? null : parseDocumentNumber(row.number_text),
    type: row.type as DocumentType,
    issuedOn: row.issued_on as Day | null,
    issuers: row.issuers as readonly OrgUnitId[],
    issuingOffices: row.issuing_offices,
    termOfOffice: row.term_of_office,
    abstract: row.abstract,
    aliases: row.aliases,
    inForce: { from: row.in_force_from as Day | null, to: row.in_force_to as Day | null },
    links: row.links.map(toLink),
  },
});

export const toDocumentRow = ({ id, document }: KeptDocument): OfficialDocumentRow => ({
  id,
  type: document.type,
  number_text: document.documentNumber?.text ?? null,
  issued_on: document.issuedOn,
  issuing_offices: document.issuingOffices,
  term_of_office: document.termOfOffice,
  abstract: document.abstract,
  aliases: document.aliases,
  in_force_from: document.inForce.from,
  in_force_to: document.inForce.to,
  search_text: documentSearchText(document),
});

export const toIssuerRows = ({ id, document }: KeptDocument): DocumentIssuerRow[] =>
  document.issuers.map((unit, position) => ({ document_id: id, position, unit_id: unit }));

export const toLinkRows = ({ id, document }: KeptDocument): DocumentLinkRow[] =>
  document.links.map(({ kind, document: target, from }, position) => ({
    document_id: id,
    position,
    kind,
    target_id: target,
    from_day: from,
  }));
