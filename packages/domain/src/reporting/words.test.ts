import { describe, expect, it } from 'vitest';
import { id } from '../kernel/index.ts';
import type { Finding } from './report/finding.ts';
import { code } from './testing.ts';
import * as labels from './words/labels.ts';
import { REPORTING_FAULT_CODES, type ReportingFault, wordFault, wordFinding } from './words.ts';

const names = (of: string) => ({ vi: `tên ${of}`, en: `name ${of}` });
/** A fault of every code, with every parameter that any of them has. */
const anyFault = (faultCode: string): ReportingFault =>
  ({
    ...{ code: faultCode, text: '1,714', readings: ['1714', '1.714'], digits: 18, decimals: 1, minimum: '1' },
    ...{ maximum: '1000', state: 'MISSING', value: '5', typed: 'OVER', chosen: 'NEARLY', expected: '66.7' },
    ...{ kind: 'PHONE', longest: 2000, unit: id('U'), section: 'I', indicator: 'A', other: 'B', rule: 'R' },
    ...(faultCode === 'WRONG_STATE' ? { state: 'CLOSED', act: 'SUBMIT' } : { act: 'SEND_BACK' }),
    ...{ level: 'COMMUNE', startDay: 31, version: 0, workingDays: 400, monthsBefore: 12, most: 17 },
  }) as unknown as ReportingFault;

const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;

describe('words', () => {
  it.each(REPORTING_FAULT_CODES)('%s is said in both languages, as a whole sentence', (faultCode) => {
    const [vi, en] = [
      wordFault(anyFault(faultCode), 'vi', names),
      wordFault(anyFault(faultCode), 'en', names),
    ];
    expect(vi).toMatch(VIETNAMESE);
    for (const text of [vi, en]) {
      expect(text).toMatch(/^\p{Lu}.*\.$|^“.*\.$/su);
      expect(text).not.toMatch(/undefined|null|NaN|[A-Z]{3,}_/);
      expect(text.normalize('NFC')).toBe(text);
    }
    expect(en).not.toBe(vi);
  });

  it('never blame', () => {
    const all = REPORTING_FAULT_CODES.map((faultCode) => wordFault(anyFault(faultCode), 'vi', names));
    expect(all.filter((text) => /lỗi của bạn|bạn đã sai|không hợp lệ/i.test(text))).toEqual([]);
  });

  it('say how an ambiguous number can be read, in the notation of the reader', () => {
    const fault = { code: 'AMBIGUOUS_NUMBER', text: '1,714', readings: ['1714', '1.714'] } as const;
    expect(wordFault(fault, 'vi')).toBe(
      '“1,714” có thể hiểu là 1.714 hoặc 1,714. Hãy nhập lại: dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân.',
    );
  });

  it('every label exists in both languages', () => {
    const texts = Object.values(labels).flatMap((group) => Object.values(group));
    expect(texts.filter(({ vi, en }) => vi === '' || en === '' || vi === en)).toEqual([]);
  });
});

describe('findings in words', () => {
  const at = { severity: 'WARNING', indicator: code('A'), rule: 'R', explained: false } as const;
  const reasons = [
    [{ code: 'NOTHING_REPORTED' }, 'chưa có số liệu nào'],
    [{ code: 'REQUIRED_MISSING' }, 'bắt buộc'],
    [{ code: 'PAIR_HALF_MISSING', other: code('B') }, 'đi cùng “tên B”'],
    [{ code: 'PAIR_HALF_ZERO', other: code('B') }, 'bằng 0'],
    [
      { code: 'COMPARISON_FAILS', left: '4', operator: 'AT_LEAST', right: '5000', message: null },
      'Số này (4) cần không nhỏ hơn 5.000',
    ],
    [
      {
        code: 'COMPARISON_FAILS',
        left: '4',
        operator: 'AT_LEAST',
        right: '5',
        message: { vi: 'Lượt người ít hơn số đợt.', en: 'Fewer people than launches.' },
      },
      'Lượt người ít hơn số đợt.',
    ],
    [
      { code: 'SUM_DIFFERS', total: '1714', parts: '1713' },
      'Tổng là 1.714 nhưng các phần cộng lại được 1.713',
    ],
    [{ code: 'OUT_OF_USUAL_RANGE', minimum: '1', maximum: null }, 'thường gặp là từ 1.'],
    [{ code: 'OUT_OF_USUAL_RANGE', minimum: '1', maximum: '100' }, 'thường gặp là từ 1 đến 100.'],
    [{ code: 'UNUSUAL_CHANGE', previous: '1000', factor: '2.5' }, 'Kỳ trước là 1.000, chênh hơn 2,5 lần'],
  ] as const;
  it.each(reasons)('%o says “%s”', (reason, words) => {
    const finding = { ...reason, ...at } as Finding;
    expect(wordFinding(finding, 'vi', names)).toContain(words);
    expect(wordFinding(finding, 'en', names)).toMatch(/\.$/);
  });
});
