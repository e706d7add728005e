import { id } from '../../kernel/index.ts';
import { type DocumentId, recordId } from '../record/index.ts';
import { UNKNOWN_SPAN } from './known-span.ts';
import type { DocumentDraft } from './model.ts';

/** The id of a document that is called by its number. */
export const documentId = (text: string): DocumentId => recordId<'DOCUMENT'>(text);

/** A document that may be registered, but for what a test changes. */
export const documentDraft = (more: Partial<DocumentDraft> = {}): DocumentDraft => ({
  documentNumber: '290-QĐ/TW',
  type: 'DECISION',
  issuedOn: null,
  issuers: [id<'OrgUnit'>('tgdv-tw')],
  issuingOffices: [],
  termOfOffice: null,
  abstract: 'Quy chế công tác dân vận của hệ thống chính trị',
  aliases: [],
  inForce: UNKNOWN_SPAN,
  links: [],
  ...more,
});
