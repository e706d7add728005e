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
    '',
  ])('“%s” passes', (text) => {
    expect(kindIn(text)).toBe('passes');
  });
});
