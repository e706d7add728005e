import type { Id } from '../../kernel/index.ts';
import type { FileType } from './file-type.ts';

export type AttachmentId = Id<'Attachment'>;

/** What something that carries evidence can be; each may have attachments. SCORE_LEAF: one leaf of a score sheet. */
export const ATTACHMENT_SUBJECTS = ['WORK_RECORD', 'REPORT', 'SCORE_LEAF'] as const;
export type AttachmentSubject = (typeof ATTACHMENT_SUBJECTS)[number];

/** A file that was inspected: what it is, how large, and the hash by which its bytes are found. */
export type EvidenceFile = {
  readonly name: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, 64 hexadecimal digits in small letters. */
  readonly sha256: string;
};

/** Evidence: a file, a caption, or both. A caption alone stands for what is known and not held (facts.md §5). */
export type Attachment = { readonly caption: string | null; readonly file: EvidenceFile | null };

/** As typed in. */
export type AttachmentDraft = { readonly caption: string | null; readonly file: EvidenceFile | null };
