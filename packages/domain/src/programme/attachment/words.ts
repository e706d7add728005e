import type { LocalText } from '../../kernel/index.ts';
import { TEXT_FAULT_WORDS } from '../record/check-text.ts';
import type { FaultWords } from '../record/fault.ts';
import { FILE_FAULT_WORDS, type FileFaultCode } from './file-fault.ts';
import type { FileType } from './file-type.ts';
import type { AttachmentFaultCode } from './make-attachment.ts';

/** The words of everything that can be wrong with an attachment. */
export const ATTACHMENT_FAULT_WORDS: FaultWords<AttachmentFaultCode | FileFaultCode> = {
  ...TEXT_FAULT_WORDS,
  ...FILE_FAULT_WORDS,
  NOTHING_ATTACHED: {
    vi: 'Hãy chọn một tệp hoặc nhập chú thích.',
    en: 'Choose a file or type a caption.',
  },
  FILE_NOT_THERE: {
    vi: 'Tệp đã tải lên không còn được giữ. Hãy chọn lại tệp.',
    en: 'The uploaded file is no longer kept. Choose it again.',
  },
  TOO_MANY_ATTACHMENTS: {
    vi: 'Đã có {most} tệp đính kèm. Hãy gộp các tệp hoặc gỡ bớt.',
    en: 'There are {most} attachments already. Merge some or take some off.',
  },
};

/** What each type of file is called. */
export const FILE_TYPE_WORDS: Readonly<Record<FileType, LocalText>> = {
  PDF: { vi: 'PDF', en: 'PDF' },
  DOCX: { vi: 'Word', en: 'Word' },
  XLSX: { vi: 'Excel', en: 'Excel' },
  JPEG: { vi: 'Ảnh JPEG', en: 'JPEG picture' },
  PNG: { vi: 'Ảnh PNG', en: 'PNG picture' },
  WEBP: { vi: 'Ảnh WebP', en: 'WebP picture' },
  SVG: { vi: 'Hình vẽ SVG', en: 'SVG drawing' },
  MP3: { vi: 'Âm thanh MP3', en: 'MP3 audio' },
  M4A: { vi: 'Âm thanh M4A', en: 'M4A audio' },
  WAV: { vi: 'Âm thanh WAV', en: 'WAV audio' },
  OGG: { vi: 'Âm thanh OGG', en: 'OGG audio' },
};
