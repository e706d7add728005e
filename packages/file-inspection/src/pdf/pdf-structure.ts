import { err, ok, type Result } from '@danvan/domain/kernel';
import { latin1, placeOf } from '../bytes.ts';
import { type InflateFault, inflated } from '../inflate.ts';

/** Objects can be packed into streams of their own; more of them than this is no document. */
const MOST_UNPACKED = 16_777_216;

type Stream = { readonly from: number; readonly to: number };

/** The next stream: its content lies between "stream" with its line end, and "endstream". */
const nextStream = (bytes: Uint8Array, from: number): Stream | null => {
  for (let at = placeOf(bytes, 'stream', from); at !== -1; at = placeOf(bytes, 'stream', at + 1)) {
    const line = latin1(bytes, at + 6, at + 8);
    const start = line === '\r\n' ? at + 8 : /^[\r\n]/.test(line) ? at + 7 : null;
    if (start === null || latin1(bytes, at - 3, at) === 'end') continue;
    const end = placeOf(bytes, 'endstream', start);
    return { from: start, to: end === -1 ? bytes.length : end };
  }
  return null;
};

/** Names may be written with their letters as numbers (/J#61vaScript). */
const plainNames = (text: string): string =>
  text.replace(/#([\da-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Everything of a PDF that says how it is built: what stands outside its streams, and the objects packed into streams.
 * Pictures, pages and fonts are passed over.
 */
export const pdfStructure = (bytes: Uint8Array): Result<string, InflateFault> => {
  const texts: string[] = [];
  let unpacked = 0;
  let at = 0;
  for (let stream = nextStream(bytes, at); stream !== null; stream = nextStream(bytes, at)) {
    const before = latin1(bytes, at, stream.from);
    texts.push(before);
    at = stream.to;
    const dictionary = plainNames(before.slice(before.lastIndexOf('obj') + 3));
    if (!dictionary.includes('/ObjStm')) continue;
    const packed = bytes.subarray(stream.from, stream.to);
    const objects = /\/FlateDecode|\/Fl\b/.test(dictionary)
      ? inflated(packed, MOST_UNPACKED - unpacked, 'ZLIB')
      : ok(packed);
    if (!objects.ok) return err(objects.error);
    unpacked += objects.value.length;
    texts.push(latin1(objects.value));
  }
  texts.push(latin1(bytes, at));
  return ok(plainNames(texts.join('\n')));
};
