import { type MadeEntry, makeZip } from './zip.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MACRO_MAIN = 'application/vnd.ms-word.document.macroEnabled.main+xml';

const contentTypes = (...types: readonly string[]): MadeEntry => ({
  name: '[Content_Types].xml',
  content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types
    .map((type, index) => `<Override PartName="/part${index}.xml" ContentType="${type}"/>`)
    .join('')}</Types>`,
});

const DOCUMENT: MadeEntry = { name: 'word/document.xml', content: '<w:document/>' };

/** A small Word document with whatever else a test puts into it. */
export const makeDocx = (...more: readonly MadeEntry[]): Uint8Array =>
  makeZip([contentTypes(MAIN), DOCUMENT, ...more]);

/** A Word document of other content types. */
export const makeDocxOf = (types: readonly string[], ...more: readonly MadeEntry[]): Uint8Array =>
  makeZip([contentTypes(...types), DOCUMENT, ...more]);

/** What Word writes as .docm. */
export const makeDocm = (): Uint8Array =>
  makeDocxOf([MACRO_MAIN, 'application/vnd.ms-office.vbaProject'], {
    name: 'word/vbaProject.bin',
    content: 'Attribute VB_Name',
  });

/** Ties of the main part. */
export const ties = (content: string): MadeEntry => ({
  name: 'word/_rels/document.xml.rels',
  content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`,
});

/** 40 MB of zeros in some 40 kB. */
export const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_048_576);
