import type { BulkTable } from '../../database/insert-many.ts';

/** The four columns of the file are all there or all null. */
type FileColumns = {
  file_name: string | null;
  file_type: string | null;
  file_size: number | null;
  sha256: string | null;
};

export type AttachmentRow = FileColumns & {
  id: string;
  subject: string;
  subject_id: string;
  caption: string | null;
  unit_id: string;
  /** A moment: a text when written, a Date when read. */
  attached_at: string | Date;
  removed_at: string | Date | null;
};

export type StagedUploadRow = {
  id: string;
  user_id: string;
  file_name: string;
  file_type: string;
  file_size: number;
  sha256: string;
  uploaded_at: string | Date;
};

export const ATTACHMENT: BulkTable<AttachmentRow> = {
  table: 'attachment',
  columns: {
    id: 'text',
    subject: 'text',
    subject_id: 'text',
    caption: 'text',
    file_name: 'text',
    file_type: 'text',
    file_size: 'integer',
    sha256: 'text',
    unit_id: 'text',
    attached_at: 'timestamptz',
    removed_at: 'timestamptz',
  },
};

export const STAGED_UPLOAD: BulkTable<StagedUploadRow> = {
  table: 'staged_upload',
  columns: {
    id: 'text',
    user_id: 'uuid',
    file_name: 'text',
    file_type: 'text',
    file_size: 'integer',
    sha256: 'text',
    uploaded_at: 'timestamptz',
  },
};
