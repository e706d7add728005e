import { err, ok, type Result } from '../../kernel/index.ts';
import { checkText, LONGEST_TITLE, type TextFaultCode } from '../record/check-text.ts';
import type { FieldFault } from '../record/fault.ts';
import type { Attachment, AttachmentDraft } from './attachment.ts';

/** More than these on one thing are a case for a document of its own. */
export const MOST_ATTACHMENTS = 50;

export type AttachmentFaultCode =
  | TextFaultCode
  | 'NOTHING_ATTACHED'
  | 'FILE_NOT_THERE'
  | 'TOO_MANY_ATTACHMENTS';
export type AttachmentFault = FieldFault<AttachmentFaultCode>;

/** A draft becomes an attachment: its caption names nobody, and there is a file or a caption. */
export const makeAttachment = ({
  caption,
  file,
}: AttachmentDraft): Result<Attachment, readonly AttachmentFault[]> => {
  const checked = checkText(caption, ['caption'], LONGEST_TITLE);
  if (!checked.ok) return err([checked.error]);
  if (checked.value === null && file === null) return err([{ code: 'NOTHING_ATTACHED', path: ['caption'] }]);
  return ok({ caption: checked.value, file });
};
