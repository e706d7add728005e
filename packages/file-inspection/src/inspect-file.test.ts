import { FILE_TYPES, type FileType, largestSize } from '@danvan/domain/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectFile } from './inspect-file.ts';
import { fixture, REAL_FILES, realFile } from './testing/index.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(pieces.flatMap((piece) => [...piece]));
const said = (name: string, bytes: Uint8Array): string => {
  const inspected = inspectFile({ name, bytes });
  return inspected.ok ? inspected.value.type : inspected.error.code;
};

describe('a real file', () => {
  it.each(FILE_TYPES)('of type %s is taken', (type) => {
    const bytes = realFile(type);
    const name = REAL_FILES[type];
    expect(inspectFile({ name, bytes })).toEqual({ ok: true, value: { name, type, size: bytes.length } });
  });

  it('recorded by another encoder is taken', () => {
    expect(said('vorbis.ogg', fixture('vorbis.ogg'))).toBe('OGG');
  });

  it.each(FILE_TYPES.filter((type) => type !== 'PDF'))(
    'of type %s is what it is, though its name says PDF',
    (type) => {
      expect(said('bao-cao.pdf', realFile(type))).toBe('CONTENT_IS_NOT_WHAT_NAME_SAYS');
    },
  );

  // A recording that breaks off can still be heard.
  it.each(FILE_TYPES.filter((type) => !['MP3', 'WAV', 'OGG'].includes(type)))(
    'of type %s that was cut off is not taken',
    (type) => {
      const whole = realFile(type);
      expect(said(REAL_FILES[type], whole.subarray(0, Math.floor(whole.length / 2)))).toMatch(
        /FILE_DAMAGED|SCRIPT_IN_SVG/,
      );
    },
  );

  it('is never taken for more, whichever byte of it is turned', () => {
    const types = fc.constantFrom(...FILE_TYPES);
    const turned = fc.tuple(types, fc.nat(), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(turned, ([type, place, by]) => {
        const bytes = realFile(type).slice();
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const inspected = inspectFile({ name: REAL_FILES[type], bytes });
        if (inspected.ok) expect(inspected.value.type).toBe(type);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file that is not kept', () => {
  it.each([
    ['GIF', 'anh.gif', 'GIF89a'],
    ['HEIC', 'IMG_0001.heic', '\0\0\0\u0018ftypheic\0\0\0\0mif1heic'],
    ['MOV', 'phim.mov', '\0\0\0\u0014ftypqt  \0\0\0\0qt  '],
    ['.exe', 'bao-cao.pdf.exe', 'MZ\u0090\0\u0003'],
    ['HTML', 'trang.pdf', '<!DOCTYPE html><script>alert(1)</script>'],
    ['HTML', 'anh.svg', '<html><svg></svg></html>'],
    ['.txt', 'ghi-chu.txt', 'Ghi chú'],
    ['?', 'khong-duoi', 'Ghi chú'],
  ])('is called what it is: %s', (kind, name, text) => {
    const inspected = inspectFile({ name, bytes: Uint8Array.from(text, (char) => char.charCodeAt(0)) });
    expect(inspected).toEqual({
      ok: false,
      error: { code: 'TYPE_NOT_ACCEPTED', path: ['file'], about: { kind } },
    });
  });

  it('may be a film, though its name says a recording', () => {
    expect(said('am-thanh.m4a', fixture('phim.mp4'))).toBe('TYPE_NOT_ACCEPTED');
  });

  it('has nothing in it', () => {
    expect(said('trong.pdf', new Uint8Array())).toBe('FILE_EMPTY');
  });

  it('is random', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(inspectFile({ name: 'bat-ky', bytes }).ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  const padded = (type: FileType, size: number): Uint8Array => {
    const bytes = new Uint8Array(size);
    bytes.set(realFile(type));
    return bytes;
  };

  it.each(['JPEG', 'MP3'] as const)('is larger than its type may be: %s', (type) => {
    expect(said(REAL_FILES[type], padded(type, largestSize(type)))).toBe(type);
    expect(said(REAL_FILES[type], padded(type, largestSize(type) + 1))).toBe('FILE_TOO_LARGE');
  });
});

describe('two kinds at once', () => {
  const archive = realFile('XLSX');
  const page = bytesOf('<html><script>alert(1)</script></html>');

  it.each(['JPEG', 'PNG', 'WEBP', 'MP3', 'M4A', 'WAV', 'OGG', 'PDF'] as const)(
    'are not taken: %s that is an archive, too, or a web page',
    (type) => {
      for (const other of [archive, page]) {
        expect(said(REAL_FILES[type], joined(realFile(type), other))).toMatch(
          /TWO_KINDS_AT_ONCE|FILE_DAMAGED/,
        );
      }
    },
  );

  it('are not taken: a document that begins as a web page, or hides one', () => {
    const pdf = realFile('PDF');
    expect(said('a.pdf', joined(page, pdf))).toBe('TYPE_NOT_ACCEPTED');
    const [head, rest] = [pdf.subarray(0, 9), pdf.subarray(9)];
    expect(said('a.pdf', joined(head, page, rest))).toBe('TWO_KINDS_AT_ONCE');
  });

  it('are not taken: an archive behind something else', () => {
    expect(said('a.docx', joined(realFile('DOCX'), bytesOf('more')))).toBe('TWO_KINDS_AT_ONCE');
    expect(said('a.docx', joined(bytesOf('PK\u0003\u0004'), realFile('DOCX')))).toBe('TWO_KINDS_AT_ONCE');
  });
});

describe('a picture of few bytes', () => {
  it('that would fill the memory of whoever looks at it is not taken', () => {
    const bytes = realFile('PNG').slice();
    new DataView(bytes.buffer).setUint32(16, 200_000);
    expect(said('anh.png', bytes)).toBe('PNG');
    new DataView(bytes.buffer).setUint32(20, 200_000);
    expect(said('anh.png', bytes)).toBe('IMAGE_TOO_LARGE');
  });
});
