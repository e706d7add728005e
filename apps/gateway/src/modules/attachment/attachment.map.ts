import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import type {
  Attachment,
  AttachmentId,
  AttachmentSubject,
  EvidenceFile,
  FileType,
} from '@danvan/domain/programme';
import type { AttachmentRow, StagedUploadRow } from './attachment.row.ts';

/** What an attachment hangs on. */
export type Subject = { readonly kind: AttachmentSubject; readonly id: string };

/** An attachment as it is kept. */
export type StoredAttachment = Attachment & {
  readonly id: AttachmentId;
  readonly subject: Subject;
  /** The unit that attached it. */
  readonly unit: OrgUnitId;
  readonly at: Date;
};

export const toAttachmentRow = ({ subject, file, ...rest }: StoredAttachment): AttachmentRow => ({
  id: rest.id,
  subject: subject.kind,
  subject_id: subject.id,
  caption: rest.caption,
  file_name: file?.name ?? null,
  file_type: file?.type ?? null,
  file_size: file?.size ?? null,
  sha256: file?.sha256 ?? null,
  unit_id: rest.unit,
  attached_at: rest.at.toISOString(),
  removed_at: null,
});

type FileRow = Pick<AttachmentRow | StagedUploadRow, 'file_name' | 'file_type' | 'file_size' | 'sha256'>;

/** The file that a row tells of, null when it tells of none. */
export const toFile = ({ file_name, file_type, file_size, sha256 }: FileRow): EvidenceFile | null =>
  file_name === null || file_size === null || sha256 === null
    ? null
    : { name: file_name, type: file_type as FileType, size: file_size, sha256 };

export const toAttachment = (row: AttachmentRow): StoredAttachment => ({
  id: id(row.id),
  subject: { kind: row.subject as AttachmentSubject, id: row.subject_id },
  caption: row.caption,
  file: toFile(row),
  unit: id(row.unit_id),
  at: new Date(row.attached_at),
});
