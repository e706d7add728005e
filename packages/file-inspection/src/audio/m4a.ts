import { err, ok } from '@danvan/domain/kernel';
import { fileFault } from '@danvan/domain/programme';
import { latin1, placeOf, standsAt, u32 } from '../bytes.ts';
import type { Format } from '../format.ts';

/** Brands under which recordings are written; what else they hold is asked of the tracks. */
const BRANDS = ['M4A ', 'M4B ', 'mp41', 'mp42', 'isom', 'iso2', 'iso5', 'iso6', 'dash', '3gp4', '3gp5'];
const HANDLER_IN_BOX = 12;

type Box = { readonly from: number; readonly to: number };

/** The box of this name on the top level, null when the boxes do not lead there. */
const boxNamed = (bytes: Uint8Array, name: string): Box | null => {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const [size, high] = [u32(bytes, at, false) ?? 0, u32(bytes, at + 8, false)];
    const length = size === 1 ? (high === 0 ? (u32(bytes, at + 12, false) ?? 0) : 0) : size;
    const to = size === 0 ? bytes.length : at + length;
    if (to < at + 8 || to > bytes.length) return null;
    if (standsAt(bytes, name, at + 4)) return { from: at, to };
    at = to;
  }
  return null;
};

/** What the tracks hold: "soun", "vide" and others. */
const tracksIn = (bytes: Uint8Array, { from, to }: Box): readonly string[] => {
  const found: string[] = [];
  for (let at = placeOf(bytes, 'hdlr', from, to); at !== -1; at = placeOf(bytes, 'hdlr', at + 4, to)) {
    found.push(latin1(bytes, at + HANDLER_IN_BOX, at + HANDLER_IN_BOX + 4));
  }
  return found;
};

export const M4A: Format = {
  matches: (bytes) => standsAt(bytes, 'ftyp', 4) && BRANDS.includes(latin1(bytes, 8, 12)),
  inspect: (bytes) => {
    const movie = boxNamed(bytes, 'moov');
    const tracks = movie === null ? [] : tracksIn(bytes, movie);
    if (tracks.includes('vide')) return err(fileFault('TYPE_NOT_ACCEPTED', { kind: 'MP4' }));
    return tracks.includes('soun') ? ok('M4A') : err(fileFault('FILE_DAMAGED'));
  },
};
