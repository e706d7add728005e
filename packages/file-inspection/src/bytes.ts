/** Numbers and texts at places of a file; a place behind its end reads as null or as no match. */
export const u16 = (bytes: Uint8Array, at: number, littleEndian = true): number | null =>
  at >= 0 && at + 2 <= bytes.length ? viewOf(bytes).getUint16(at, littleEndian) : null;

export const u32 = (bytes: Uint8Array, at: number, littleEndian = true): number | null =>
  at >= 0 && at + 4 <= bytes.length ? viewOf(bytes).getUint32(at, littleEndian) : null;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bytes as text, one character a byte. */
export const latin1 = (bytes: Uint8Array, from = 0, to = bytes.length): string =>
  new TextDecoder('latin1').decode(bytes.subarray(from, to));

/** Bytes as UTF-8, null when they are something else. */
export const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Does this text stand at this place? */
export const standsAt = (bytes: Uint8Array, text: string, at: number): boolean => {
  if (at < 0 || at + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
};

/** Where a text stands next from a place on, -1 when nowhere. */
export const placeOf = (bytes: Uint8Array, text: string, from = 0, to = bytes.length): number => {
  const first = text.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at !== -1 && at < to) {
    if (standsAt(bytes, text, at)) return at;
    at = bytes.indexOf(first, at + 1);
  }
  return -1;
};
