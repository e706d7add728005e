import { latin1, standsAt } from './bytes.ts';

/** What is known by its first bytes and not kept, in the words of those who have it. */
const KNOWN: readonly (readonly [kind: string, text: string, at?: number])[] = [
  ['GIF', 'GIF8'],
  ['BMP', 'BM'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['.exe', 'MZ'],
  ['ELF', '\u007fELF'],
  ['RAR', 'Rar!'],
  ['7z', '7z\u00bc\u00af'],
  ['gzip', '\u001f\u008b'],
  ['RTF', '{\\rtf'],
  ['AVI', 'AVI ', 8],
  ['Matroska', '\u001aE\u00df\u00a3'],
  ['PostScript', '%!PS'],
];

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'hevc', 'mif1', 'msf1'];

const ofContainer = (bytes: Uint8Array): string => {
  const brand = latin1(bytes, 8, 12);
  if (HEIC_BRANDS.includes(brand)) return 'HEIC';
  return brand.startsWith('avi') ? 'AVIF' : brand === 'qt  ' ? 'MOV' : 'MP4';
};

const START = 512;

const ofText = (bytes: Uint8Array): string | null => {
  const start = latin1(bytes, 0, START).trimStart().toLowerCase();
  return /^(?:<!doctype html|<html|<script|<body|<head)/.test(start) ? 'HTML' : null;
};

/** What a file is that is not kept: by its first bytes, else by the ending of its name. */
export const foreignKind = (bytes: Uint8Array, name: string): string => {
  if (standsAt(bytes, 'ftyp', 4)) return ofContainer(bytes);
  const known = KNOWN.find(([, text, at = 0]) => standsAt(bytes, text, at))?.[0] ?? ofText(bytes);
  return known ?? /\.[a-z\d]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? '?';
};
