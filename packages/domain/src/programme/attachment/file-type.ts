/** What evidence may be kept as; what a file is says its content, never its ending. */
export const FILE_TYPES = [
  'PDF',
  'DOCX',
  'XLSX',
  'JPEG',
  'PNG',
  'WEBP',
  'SVG',
  'MP3',
  'M4A',
  'WAV',
  'OGG',
] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** How a kind of evidence is looked at: read, seen, heard. */
export const FILE_FAMILIES = ['DOCUMENT', 'IMAGE', 'AUDIO'] as const;
export type FileFamily = (typeof FILE_FAMILIES)[number];

/** What is settled about one type of file. */
export type FileTypeFacts = {
  readonly family: FileFamily;
  readonly mediaType: string;
  /** The endings of names that say this type, in small letters; the first is the usual one. */
  readonly endings: readonly [string, ...string[]];
  /** The largest size, in megabytes of 1,048,576 bytes. */
  readonly largestMegabytes: number;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FILE_TYPE_FACTS: Readonly<Record<FileType, FileTypeFacts>> = {
  PDF: { family: 'DOCUMENT', mediaType: 'application/pdf', endings: ['pdf'], largestMegabytes: 20 },
  DOCX: {
    family: 'DOCUMENT',
    mediaType: `${OFFICE}.wordprocessingml.document`,
    endings: ['docx'],
    largestMegabytes: 10,
  },
  XLSX: {
    family: 'DOCUMENT',
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    endings: ['xlsx'],
    largestMegabytes: 10,
  },
  JPEG: { family: 'IMAGE', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], largestMegabytes: 15 },
  PNG: { family: 'IMAGE', mediaType: 'image/png', endings: ['png'], largestMegabytes: 15 },
  WEBP: { family: 'IMAGE', mediaType: 'image/webp', endings: ['webp'], largestMegabytes: 15 },
  SVG: { family: 'IMAGE', mediaType: 'image/svg+xml', endings: ['svg'], largestMegabytes: 1 },
  MP3: { family: 'AUDIO', mediaType: 'audio/mpeg', endings: ['mp3'], largestMegabytes: 20 },
  M4A: { family: 'AUDIO', mediaType: 'audio/mp4', endings: ['m4a', 'mp4'], largestMegabytes: 20 },
  WAV: { family: 'AUDIO', mediaType: 'audio/wav', endings: ['wav'], largestMegabytes: 20 },
  OGG: { family: 'AUDIO', mediaType: 'audio/ogg', endings: ['ogg', 'oga', 'opus'], largestMegabytes: 20 },
};

const MEGABYTE = 1_048_576;

/** The largest size of a type, in bytes. */
export const largestSize = (type: FileType): number => FILE_TYPE_FACTS[type].largestMegabytes * MEGABYTE;

/** The largest size of any type, in bytes: nothing longer is read to its end. */
export const LARGEST_FILE = Math.max(...FILE_TYPES.map(largestSize));

/** The type that the ending of a name says, null when it says none of ours. */
export const typeOfEnding = (ending: string): FileType | null =>
  FILE_TYPES.find((type) => FILE_TYPE_FACTS[type].endings.includes(ending)) ?? null;
