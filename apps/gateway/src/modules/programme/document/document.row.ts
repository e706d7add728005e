import type { BulkTable } from '../../../database/insert-many.ts';

export type OfficialDocumentRow = {
  id: string;
  type: string;
  number_text: string | null;
  issued_on: string | null;
  issuing_offices: readonly string[];
  term_of_office: string | null;
  abstract: string;
  aliases: readonly string[];
  in_force_from: string | null;
  in_force_to: string | null;
  search_text: string;
};
export type DocumentIssuerRow = { document_id: string; position: number; unit_id: string };
export type DocumentLinkRow = {
  document_id: string;
  position: number;
  kind: string;
  target_id: string;
  from_day: string;
};

export const OFFICIAL_DOCUMENT: BulkTable<OfficialDocumentRow> = {
  table: 'official_document',
  columns: {
    id: 'text',
    type: 'text',
    number_text: 'text',
    issued_on: 'date',
    issuing_offices: 'text[]',
    term_of_office: 'text',
    abstract: 'text',
    aliases: 'text[]',
    in_force_from: 'date',
    in_force_to: 'date',
    search_text: 'text',
  },
};
export const DOCUMENT_ISSUER: BulkTable<DocumentIssuerRow> = {
  table: 'document_issuer',
  columns: { document_id: 'text', position: 'integer', unit_id: 'text' },
};
export const DOCUMENT_LINK: BulkTable<DocumentLinkRow> = {
  table: 'document_link',
  columns: {
    document_id: 'text',
    position: 'integer',
    kind: 'text',
    target_id: 'text',
    from_day: 'date',
  },
};
