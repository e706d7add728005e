import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusePersonalData } from '../../reporting/index.ts';
import { checkFileName, LONGEST_FILE_NAME } from './file-name.ts';
import { FILE_TYPE_FACTS, FILE_TYPES, type FileType } from './file-type.ts';

const kept = (given: string, type: FileType = 'PDF'): string => {
  const checked = checkFileName(given, type);
  return checked.ok ? checked.value : checked.error.code;
};

describe('the name of a file', () => {
  it.each([
    ['Báo cáo số 05.2026.pdf', 'Báo cáo số 05.2026.pdf'],
    ['Báo cáo.PDF', 'Báo cáo.pdf'],
    ['Báo cáo'.normalize('NFD'), 'Báo cáo.pdf'],
    ['09.CTr-BCA-MTTW', '09.CTr-BCA-MTTW.pdf'],
    ['C:\\Users\\can bo\\ke hoach.pdf', 'ke hoach.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['..', 'tep-dinh-kem.pdf'],
    ['', 'tep-dinh-kem.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['ke\u200bhoach\u2066.pdf', 'kehoach.pdf'],
    ['a<b>:"c|?*.pdf', 'a-b---c---.pdf'],
    ['  nhiều   khoảng  trắng .pdf', 'nhiều khoảng trắng.pdf'],
  ])('%j is kept as “%s”', (given, name) => {
    expect(kept(given)).toBe(name);
  });

  it.each([
    ['bao-cao.pdf.exe', 'DOUBLE_ENDING'],
    ['bao-cao.exe.pdf', 'DOUBLE_ENDING'],
    ['bao-cao.exe .pdf', 'DOUBLE_ENDING'],
    ['anh.docm.pdf', 'DOUBLE_ENDING'],
    ['bao-cao.docx', 'CONTENT_IS_NOT_WHAT_NAME_SAYS'],
    ['anh\u202egpj.exe', 'CONTENT_IS_NOT_WHAT_NAME_SAYS'],
    ['bao-cao.pdf\u0000.exe', 'DOUBLE_ENDING'],
    ['bao-cao.doc', 'CONTENT_IS_NOT_WHAT_NAME_SAYS'],
  ])('%j is refused: %s', (given, code) => {
    expect(kept(given)).toBe(code);
  });

  it('that carries a personal identifier is replaced by a plain one, for the file itself may be kept', () => {
    expect(kept('Đơn của 0912 345 678.pdf')).toBe('tep-dinh-kem.pdf');
    expect(kept('IMG_001090012345.jpg', 'JPEG')).toBe('tep-dinh-kem.jpg');
  });

  const typed = fc.tuple(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
    fc.constantFrom('', '.pdf', '.PDF', '.jpg', '.exe', '.pdf.exe', '/', '\u202e.exe'),
    fc.constantFrom(...FILE_TYPES),
  );

  it('is never a path, never misleads, always says what the file is, and fits', () => {
    fc.assert(
      fc.property(typed, ([stem, ending, type]) => {
        const checked = checkFileName(`${stem}${ending}`, type);
        if (!checked.ok) return;
        const name = checked.value;
        expect(name).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^[.\s]/u);
        expect(name.length).toBeLessThanOrEqual(LONGEST_FILE_NAME);
        expect(FILE_TYPE_FACTS[type].endings).toContain(name.split('.').at(-1));
        expect(refusePersonalData(name).ok).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('once kept is kept unchanged', () => {
    fc.assert(
      fc.property(typed, ([stem, ending, type]) => {
        const first = checkFileName(`${stem}${ending}`, type);
        if (first.ok) expect(checkFileName(first.value, type)).toEqual(first);
      }),
      { numRuns: 2_000 },
    );
  });
});
