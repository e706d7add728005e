import { err, ok } from '@danvan/domain/kernel';
import { fileFault } from '@danvan/domain/programme';
import { standsAt } from '../bytes.ts';
import type { Format } from '../format.ts';

const SOUNDS = ['\u0001vorbis', 'OpusHead', 'Speex   ', '\u007fFLAC'];
const HEAD = 27;
const BEGINS_STREAM = 2;

type Page = { readonly begins: boolean; readonly content: number; readonly end: number };

const pageAt = (bytes: Uint8Array, at: number): Page | null => {
  const parts = bytes[at + HEAD - 1];
  if (!standsAt(bytes, 'OggS\0', at) || parts === undefined) return null;
  const content = at + HEAD + parts;
  const length = bytes.subarray(at + HEAD, content).reduce((sum, part) => sum + part, 0);
  return { begins: ((bytes[at + 5] ?? 0) & BEGINS_STREAM) !== 0, content, end: content + length };
};

/** Every stream of the file is announced by a page at its beginning; all of them must be sound. */
export const OGG: Format = {
  matches: (bytes) => standsAt(bytes, 'OggS', 0),
  inspect: (bytes) => {
    let page = pageAt(bytes, 0);
    if (page === null || page.end > bytes.length) return err(fileFault('FILE_DAMAGED'));
    while (page?.begins) {
      const { content }: Page = page;
      if (!SOUNDS.some((sound) => standsAt(bytes, sound, content)))
        return err(fileFault('TYPE_NOT_ACCEPTED', { kind: 'OGG' }));
      page = pageAt(bytes, page.end);
    }
    return ok('OGG');
  },
};
