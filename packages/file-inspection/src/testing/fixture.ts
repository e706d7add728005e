import { readFileSync } from 'node:fs';
import type { FileType } from '@danvan/domain/programme';

/** One small real file of each accepted type, written by common programs (Pillow, FFmpeg, python-docx, openpyxl, ReportLab). */
export const REAL_FILES: Readonly<Record<FileType, string>> = {
  PDF: 'van-ban.pdf',
  DOCX: 'van-ban.docx',
  XLSX: 'bang.xlsx',
  JPEG: 'anh.jpg',
  PNG: 'anh.png',
  WEBP: 'anh.webp',
  SVG: 'hinh.svg',
  MP3: 'am-thanh.mp3',
  M4A: 'am-thanh.m4a',
  WAV: 'am-thanh.wav',
  OGG: 'am-thanh.ogg',
};

/** The bytes of a file of `fixtures/`. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));

/** The bytes of the real file of a type. */
export const realFile = (type: FileType): Uint8Array => fixture(REAL_FILES[type]);
