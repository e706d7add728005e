import type { FaultWords, FieldFault } from '../record/fault.ts';

/** Why a file is not taken. Each is found in the file itself, so that it may be said before anything is sent. */
export const FILE_FAULTS = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_DAMAGED',
  'TYPE_NOT_ACCEPTED',
  'LEGACY_OFFICE',
  'CONTENT_IS_NOT_WHAT_NAME_SAYS',
  'DOUBLE_ENDING',
  'TWO_KINDS_AT_ONCE',
  'SCRIPT_IN_SVG',
  'SCRIPT_IN_PDF',
  'MACROS',
  'EMBEDDED_FILE',
  'EXTERNAL_CONTENT',
  'ENCRYPTED',
  'ARCHIVE_BOMB',
  'ARCHIVE_TRAVERSAL',
  'IMAGE_TOO_LARGE',
] as const;
export type FileFaultCode = (typeof FILE_FAULTS)[number];
export type FileFault = FieldFault<FileFaultCode>;

/** A fault of a file, at the member of the input that carries it. */
export const fileFault = (code: FileFaultCode, about?: FieldFault['about']): FileFault => ({
  code,
  path: ['file'],
  ...(about && { about }),
});

const MEGABYTE = 1_048_576;

/** The fault of a file that is larger than this many bytes. */
export const fileTooLarge = (largest: number): FileFault =>
  fileFault('FILE_TOO_LARGE', { largest: largest / MEGABYTE });

/** The words of the faults of files. */
export const FILE_FAULT_WORDS: FaultWords<FileFaultCode> = {
  FILE_EMPTY: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
  FILE_TOO_LARGE: {
    vi: 'Tệp lớn hơn {largest} MB. Hãy thu nhỏ hoặc tách tệp.',
    en: 'The file is larger than {largest} MB. Make it smaller or split it.',
  },
  FILE_DAMAGED: {
    vi: 'Tệp chưa đầy đủ hoặc không đọc được. Hãy mở tệp, lưu lại rồi chọn lại.',
    en: 'The file is incomplete or cannot be read. Open it, save it again and choose it anew.',
  },
  TYPE_NOT_ACCEPTED: {
    vi: 'Chưa nhận loại tệp này ({kind}). Nhận PDF, Word (.docx), Excel (.xlsx), ảnh JPEG, PNG, WebP, SVG và âm thanh MP3, M4A, WAV, OGG.',
    en: 'Files of this kind ({kind}) are not accepted. Accepted: PDF, Word (.docx), Excel (.xlsx), JPEG, PNG, WebP, SVG, MP3, M4A, WAV, OGG.',
  },
  LEGACY_OFFICE: {
    vi: 'Tệp Word, Excel đời cũ (.doc, .xls) có thể chứa macro mà không kiểm tra được. Hãy lưu lại thành .docx hoặc .xlsx.',
    en: 'Old Word and Excel files (.doc, .xls) may carry macros that cannot be checked. Save as .docx or .xlsx.',
  },
  CONTENT_IS_NOT_WHAT_NAME_SAYS: {
    vi: 'Tên tệp có đuôi .{ending} nhưng nội dung là {kind}. Hãy chọn đúng tệp hoặc đổi lại đuôi.',
    en: 'The name ends in .{ending} but the content is {kind}. Choose the right file or mend the ending.',
  },
  DOUBLE_ENDING: {
    vi: 'Tên tệp có hai đuôi (.{first}.{second}). Hãy đặt lại tên chỉ với một đuôi.',
    en: 'The name has two endings (.{first}.{second}). Rename the file with one ending only.',
  },
  TWO_KINDS_AT_ONCE: {
    vi: 'Tệp {kind} này chứa thêm nội dung của loại khác. Hãy xuất lại tệp từ phần mềm gốc.',
    en: 'This {kind} file carries content of another kind as well. Export it anew from where it was made.',
  },
  SCRIPT_IN_SVG: {
    vi: 'Ảnh SVG có thành phần không phải hình vẽ ({part}). Hãy lưu dạng SVG thuần hoặc PNG.',
    en: 'The SVG has parts that are not drawing ({part}). Save it as plain SVG or PNG.',
  },
  SCRIPT_IN_PDF: {
    vi: 'Tệp PDF có lệnh tự chạy ({part}). Hãy in lại thành PDF rồi đính kèm.',
    en: 'The PDF has actions that run by themselves ({part}). Print it to PDF again and attach that.',
  },
  MACROS: {
    vi: 'Tệp có macro. Hãy lưu lại dạng không có macro (.docx, .xlsx).',
    en: 'The file has macros. Save it without them (.docx, .xlsx).',
  },
  EMBEDDED_FILE: {
    vi: 'Trong tệp có nhúng tệp hoặc đối tượng khác ({part}). Hãy đính kèm riêng từng tệp.',
    en: 'Another file or object is embedded in it ({part}). Attach each file on its own.',
  },
  EXTERNAL_CONTENT: {
    vi: 'Tệp lấy nội dung từ nơi khác ({part}). Hãy ngắt liên kết rồi lưu lại.',
    en: 'The file takes content from elsewhere ({part}). Break the links and save it again.',
  },
  ENCRYPTED: {
    vi: 'Tệp có mật khẩu hoặc được mã hóa nên không kiểm tra được. Hãy lưu lại không đặt mật khẩu.',
    en: 'The file is protected by a password and cannot be checked. Save it without one.',
  },
  ARCHIVE_BOMB: {
    vi: 'Nội dung bên trong tệp phình ra quá lớn khi mở. Hãy xuất lại tệp từ phần mềm gốc.',
    en: 'What is packed in the file grows too large when opened. Export it anew from where it was made.',
  },
  ARCHIVE_TRAVERSAL: {
    vi: 'Bên trong tệp có đường dẫn không hợp lệ. Hãy xuất lại tệp từ phần mềm gốc.',
    en: 'The file holds paths that are not allowed. Export it anew from where it was made.',
  },
  IMAGE_TOO_LARGE: {
    vi: 'Ảnh lớn hơn {largest} triệu điểm ảnh. Hãy thu nhỏ ảnh.',
    en: 'The picture has more than {largest} million pixels. Make it smaller.',
  },
};
