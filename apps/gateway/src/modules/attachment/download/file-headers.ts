import { type EvidenceFile, FILE_TYPE_FACTS, type FileType } from '@danvan/domain/programme';

/** Word and Excel are opened by their programs; the rest a browser can show. */
const isShown = (type: FileType): boolean => type !== 'DOCX' && type !== 'XLSX';

/**
 * Nothing in a file may run or fetch, wherever it is opened. A PDF viewer of a browser does not work in a sandbox, and
 * runs nothing in our name anyway.
 */
const policy = (type: FileType): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "frame-ancestors 'none'",
    ...(type === 'PDF' ? ["object-src 'self'"] : ["media-src 'self'", 'sandbox']),
  ].join('; ');

/** RFC 6266: the name in its own letters for browsers of today, without marks for others. */
const disposition = ({ name, type }: EvidenceFile): string => {
  const plain = name
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '');
  const letters = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `${isShown(type) ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${letters}`;
};

/** What is told of a file besides its bytes. */
export const fileHeaders = (file: EvidenceFile): Record<string, string> => ({
  'content-type': FILE_TYPE_FACTS[file.type].mediaType,
  'content-disposition': disposition(file),
  'content-security-policy': policy(file.type),
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
  'accept-ranges': 'bytes',
  etag: `"${file.sha256}"`,
});
