import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day } from '../../kernel/index.ts';
import type { DocumentId } from '../record/index.ts';
import type { DocumentNumber } from './document-number.ts';
import type { DocumentType } from './document-type.ts';
import type { KnownSpan } from './known-span.ts';

/** thay thế / sửa đổi, bổ sung. */
export const DOCUMENT_LINK_KINDS = ['SUPERSEDES', 'AMENDS'] as const;
export type DocumentLinkKind = (typeof DOCUMENT_LINK_KINDS)[number];

/** What a document does to an earlier one, from a day on. */
export type DocumentLink = {
  readonly kind: DocumentLinkKind;
  readonly document: DocumentId;
  readonly from: Day;
};

/** văn bản as somebody typed it; `makeDocument` leads over to an OfficialDocument. */
export type DocumentDraft = {
  /** số ký hiệu in any notation; null where there is none. */
  readonly documentNumber: string | null;
  readonly type: DocumentType;
  /** Null: the source does not say. */
  readonly issuedOn: Day | null;
  /** The offices that issued it together, as far as they are units. */
  readonly issuers: readonly OrgUnitId[];
  /** Offices that are no unit of any tree ("Bộ Chính trị"). */
  readonly issuingOffices: readonly string[];
  /** khóa: "khóa X". */
  readonly termOfOffice: string | null;
  /** trích yếu. */
  readonly abstract: string;
  /** What people call it: "số 09". */
  readonly aliases: readonly string[];
  readonly inForce: KnownSpan;
  readonly links: readonly DocumentLink[];
};

/** văn bản: issued by one office or several, with what it replaces or amends. Made by `makeDocument`. */
export type OfficialDocument = Omit<DocumentDraft, 'documentNumber'> & {
  readonly documentNumber: DocumentNumber | null;
};
