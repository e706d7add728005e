import { describe, expect, it } from 'vitest';
import { refusePersonalData } from './refuse-personal-data.ts';

const kindIn = (text: string): string => {
  const checked = refusePersonalData(text);
  return checked.ok ? 'passes' : checked.error.kind;
};

describe('free text (facts.md §8: aggregates only)', () => {
  it.each([
    ['001090012345', 'IDENTITY_NUMBER'],
    ['CCCD số 001 090 012 345 cấp năm 2021', 'IDENTITY_NUMBER'],
    ['001.090.012.345', 'IDENTITY_NUMBER'],
    ['001-090-012-345', 'IDENTITY_NUMBER'],
    ['0010 9001 2345', 'IDENTITY_NUMBER'],
    ['năm 2026 001090012345', 'IDENTITY_NUMBER'],
    ['\u200b0010\u200b90012345', 'IDENTITY_NUMBER'],
    ['００１０９００１２３４５', 'IDENTITY_NUMBER'],
    ['CMND 233123456', 'IDENTITY_NUMBER'],
    ['CMND: 233.123.456', 'IDENTITY_NUMBER'],
    ['số 233 123 456', 'IDENTITY_NUMBER'],
    ['căn cước 350.000.000.000'.normalize('NFD'), 'IDENTITY_NUMBER'],
    ['0912345678', 'PHONE'],
    ['ĐT 0912 345 678', 'PHONE'],
    ['0912.345.678', 'PHONE'],
    ['+84 912 345 678', 'PHONE'],
    ['+84(0)912345678', 'PHONE'],
    ['84912345678', 'PHONE'],
    ['0084 912 345 678', 'PHONE'],
    ['(024) 3825 1234', 'PHONE'],
    ['02603.862.123', 'PHONE'],
    ['liên hệ canbo@congan.gov.vn', 'EMAIL'],
    ['A.B-c+d@mail.example.vn', 'EMAIL'],
    ['001\u200e090\u200e012345', 'IDENTITY_NUMBER'],
    ['001\u2066090012\u034f345', 'IDENTITY_NUMBER'],
    ['001_090_012_345', 'IDENTITY_NUMBER'],
    ['001 - 090 - 012 - 345', 'IDENTITY_NUMBER'],
    ['0 0 1 0 9 0 0 1 2 3 4 5', 'IDENTITY_NUMBER'],
    ['CMT số 233.123.456', 'IDENTITY_NUMBER'],
    ['0912\u202a345678', 'PHONE'],
    ['(+84) 912 345 678', 'PHONE'],
    ['+ 84 912 345 678', 'PHONE'],
    ['84 912 345 678', 'PHONE'],
    ['(84)912345678', 'PHONE'],
    ['0 912 345 678', 'PHONE'],
    ['(0)912 345 678', 'PHONE'],
    ['0912 - 345 - 678', 'PHONE'],
    ['0912_345_678', 'PHONE'],
    ['0912·345·678', 'PHONE'],
    ['canbo @ congan.vn', 'EMAIL'],
    ['canbo@congan', 'EMAIL'],
    ['canbo (at) congan.vn', 'EMAIL'],
    ['canbo[at]congan[dot]vn', 'EMAIL'],
    ['canbo at congan dot vn', 'EMAIL'],
    ['canbo a còng congan.vn'.normalize('NFD'), 'EMAIL'],
  ])('“%s” is refused: %s', (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });

  it.each([
    '1.714',
    '350.000 lượt',
    '350 000 lượt người',
    '1.234.567.890 đồng',
    '350.000.000 đồng',
    '350.000.000.000 đồng',
    '1.234.567,89',
    '15/09/2026',
    '15.09.2026 350.000 lượt',
    '05-09-2026 10.000 lượt',
    'từ 17/06/2010 đến 07/02/2020',
    '2010-06-17 2020-02-07',
    'giai đoạn 2010-2020',
    '38-CTr/BDVTW-BCA',
    '09/CTr-BCA-MTTW ngày 01/08/2013',
    'Số: 05/BC-CAT-PV05',
    '1386-QĐ/TU',
    'Thông tư 124/2021/TT-BCA',
    '03 đợt, 14 mô hình, 366 đồng chí, 558 đồng chí',
    'tăng 2,2 lần so với 2025',
    'Tăng vì mở đợt phát động tại 05 thôn',
    'so với các năm 2023 - 2024 - 2025',
    '14 366 558 1714',
    '350000000 đồng',
    '412345678 đồng',
    'đạt 1234/12345 hộ',
    '084 đơn vị, 0912 lượt',
    'họp @ Hội trường A, 09:30 15/10/2026',
    'họp tại nhà văn hóa (at) thôn 5',
    '',
  ])('“%s” passes', (text) => {
    expect(kindIn(text)).toBe('passes');
  });

  it('is read in one pass, however long and however it repeats itself', () => {
    for (const piece of ['a', '1', '1.', '1 ', 'a@', '0-', '+84', 'cccd ']) {
      expect(kindIn(piece.repeat(100_000))).toMatch(/passes|EMAIL|IDENTITY_NUMBER/);
    }
  });
});
