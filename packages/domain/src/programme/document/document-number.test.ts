import { array, constantFrom, assert as holds, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from './document-number.ts';
import { typeOfSign } from './document-type.ts';

const read = (typed: string) => {
  const number = parseDocumentNumber(typed);
  return number && [number.serial, number.year, number.typeSign, number.issuerSigns];
};

describe('số ký hiệu in the notations of the sources (facts.md §2)', () => {
  it.each([
    ['09/CTr-BCA-MTTW', ['09', null, 'CTr', ['BCA', 'MTTW']]],
    ['38-CTr/BDVTW-BCA', ['38', null, 'CTr', ['BDVTW', 'BCA']]],
    ['22/CTrĐUCA-V28', ['22', null, 'CTr', ['ĐUCA', 'V28']]],
    ['1386-QĐ/TU', ['1386', null, 'QĐ', ['TU']]],
    ['290-QĐ/TW', ['290', null, 'QĐ', ['TW']]],
    ['25-NQ/TW', ['25', null, 'NQ', ['TW']]],
    ['05-CT/TW', ['05', null, 'CT', ['TW']]],
    ['19/2025/QĐ-TTg', ['19', '2025', 'QĐ', ['TTg']]],
    ['10/2022/QH15', ['10', '2022', null, ['QH15']]],
    ['số 38', ['38', null, null, []]],
    ['so 38', ['38', null, null, []]],
    ['Số: 38', ['38', null, null, []]],
    ['38', ['38', null, null, []]],
  ])('reads %s', (typed, understood) => expect(read(typed)).toEqual(understood));

  it('a document may have no number', () => {
    expect(parseDocumentNumber('')).toBeNull();
    expect(parseDocumentNumber('   ')).toBeNull();
  });

  it('reads a number the same however its spaces, dashes and marks are typed', () => {
    const plain = parseDocumentNumber('22/CTrĐUCA-V28');
    expect(parseDocumentNumber(' 22 / CTrĐUCA – V28 ')).toEqual(plain);
    expect(parseDocumentNumber('22/CTrĐUCA−V28'.normalize('NFD'))).toEqual(plain);
  });

  it('takes no issuer for a type: BCA is the ministry, TTg the prime minister', () => {
    expect(read('12/BCA-V28')).toEqual(['12', null, null, ['BCA', 'V28']]);
    expect(read('12/TTg')).toEqual(['12', null, null, ['TTg']]);
  });

  it('keeps what it does not understand', () => {
    const odd = parseDocumentNumber('khong so, theo bien ban 12bis');
    expect(odd?.text).toBe('khong so, theo bien ban 12bis');
    expect(odd?.serial).toBeNull();
  });

  it('knows the type that a sign stands for', () => {
    expect([typeOfSign('CTr'), typeOfSign('qđ'), typeOfSign('XYZ')]).toEqual(['PROGRAMME', 'DECISION', null]);
  });
});

const letters = (text: string) => text.normalize('NFC').replace(/[\s/‐‑‒–—−-]/gu, '');
const notation = array(
  constantFrom('09', '2025', 'CTr', 'QĐ', 'ĐUCA', 'TTg', 'V28', '/', '-', '–', ' ', 'số '),
).map((parts) => parts.join(''));

describe('whatever is typed as a number', () => {
  it('loses no letter and no digit', () =>
    holds(
      property(string(), (typed) => {
        expect(letters(parseDocumentNumber(typed)?.text ?? '')).toBe(letters(typed));
      }),
    ));

  it('stays as it is when it is read again', () =>
    holds(
      property(notation, (typed) => {
        const once = parseDocumentNumber(typed);
        expect(parseDocumentNumber(once?.text ?? '')).toEqual(once);
      }),
    ));

  it('is understood as parts of its text, in their order', () =>
    holds(
      property(notation, (typed) => {
        const number = parseDocumentNumber(typed);
        if (number === null) return;
        const parts = [number.serial, number.year, number.typeSign, ...number.issuerSigns];
        let rest = number.text;
        for (const part of parts.filter((known) => known !== null)) {
          expect(rest).toContain(part);
          rest = rest.slice(rest.indexOf(part) + part.length);
        }
      }),
    ));
});
