import { strToU8, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../inspect-file.ts';
import { realFile } from '../testing/index.ts';

const said = (bytes: Uint8Array): string => {
  const inspected = inspectFile({ name: 'van-ban.pdf', bytes });
  return inspected.ok ? inspected.value.type : inspected.error.code;
};
const joined = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(pieces.flatMap((piece) => [...piece]));

/** A document with one more object. */
const withObject = (object: string): Uint8Array =>
  joined(strToU8(`%PDF-1.7\n9 0 obj\n${object}\nendobj\n`), realFile('PDF').subarray(9));

/** Objects packed into a stream, as newer programs write them. */
const packed = (objects: string, dictionary = '/Type /ObjStm /Filter /FlateDecode'): Uint8Array =>
  joined(
    strToU8(`%PDF-1.7\n9 0 obj\n<< ${dictionary} >>\nstream\r\n`),
    zlibSync(strToU8(objects)),
    strToU8('\nendstream\nendobj\n'),
    realFile('PDF').subarray(9),
  );

describe('a PDF', () => {
  it('may say on which page it opens', () => {
    expect(said(withObject('<< /Type /Catalog /OpenAction [3 0 R /Fit] /AAlternate 1 >>'))).toBe('PDF');
  });

  it.each([
    ['<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>', 'SCRIPT_IN_PDF'],
    ['<< /S /J#61va#53cript >>', 'SCRIPT_IN_PDF'],
    ['<< /AA << /O << /S /Launch /F (cmd.exe) >> >> >>', 'SCRIPT_IN_PDF'],
    ['<< /S /SubmitForm /F (https://xau.example) >>', 'SCRIPT_IN_PDF'],
    ['<< /Type /EmbeddedFile >>', 'EMBEDDED_FILE'],
    ['<< /Names << /EmbeddedFiles 4 0 R >> >>', 'EMBEDDED_FILE'],
    ['<< /Encrypt 5 0 R >>', 'ENCRYPTED'],
  ])('with %s is refused: %s', (object, code) => {
    expect(said(withObject(object))).toBe(code);
    expect(said(packed(object))).toBe(code);
  });

  it('is not refused for what its pictures happen to spell', () => {
    expect(said(packed('/JavaScript /Launch', '/Subtype /Image /Filter /FlateDecode'))).toBe('PDF');
  });

  it('whose packed objects grow without end, or cannot be read, is refused', () => {
    expect(said(packed(' '.repeat(20_000_000)))).toBe('ARCHIVE_BOMB');
    const damaged = joined(
      strToU8('%PDF-1.7\n9 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nxxxx\nendstream\n'),
      realFile('PDF').subarray(9),
    );
    expect(said(damaged)).toBe('FILE_DAMAGED');
  });
});
