import type { Id } from '@danvan/domain/kernel';
import type { Indicator } from '@danvan/domain/reporting';
import { describe, expect, it } from 'vitest';
import { readClipboardBlock } from './clipboard-block.ts';
import { emptyLine } from './figure-line.ts';
import { planPaste } from './paste-plan.ts';

const indicator = (code: string, vi: string): Indicator => ({
  code: code as Id<'Indicator'>,
  name: { vi, en: code },
  unitOfMeasure: { vi: 'tổ', en: 'teams' },
  kind: 'STOCK',
  overUnits: 'SUM',
  overTime: 'LAST',
  decimals: 0,
  minimum: null,
  maximum: null,
  pairedWith: null,
  guidance: null,
});
const targets = [
  indicator('TEAMS', 'Tổ tự quản'),
  indicator('MEMBERS', 'Thành viên'),
  indicator('POINTS', 'Điểm nhân rộng'),
].map((each) => ({
  form: { indicator: each, required: true, pair: null },
  line: emptyLine(each.code),
}));
const entries = (plan: ReturnType<typeof planPaste>) =>
  plan.lines.map(({ indicatorCode, entry }) => [indicatorCode, entry]);

describe('a block from Excel', () => {
  it('is read with quoted cells, line ends of every kind and no empty last row', () => {
    expect(readClipboardBlock('1\t"hai\ndòng ""x"""\r\n3\t\r\n')).toEqual([
      ['1', 'hai\ndòng "x"'],
      ['3', ''],
    ]);
    expect(readClipboardBlock('')).toEqual([]);
  });

  it('fills the form downwards from the cell, with notes beside', () => {
    const plan = planPaste('136\tsau rà soát\n539', { code: 'TEAMS', column: 'entry' }, targets);
    expect(entries(plan)).toEqual([
      ['TEAMS', '136'],
      ['MEMBERS', '539'],
    ]);
    expect(plan.lines[0]?.note).toBe('sau rà soát');
    expect(plan.refused).toEqual([]);
  });

  it('lists what it does not take, and takes the rest', () => {
    const plan = planPaste('1,714\nabc\n35\n7', { code: 'TEAMS', column: 'entry' }, targets);
    expect(entries(plan)).toEqual([['POINTS', '35']]);
    expect(plan.refused.map(({ row, fault }) => [row, fault.code])).toEqual([
      [0, 'AMBIGUOUS_NUMBER'],
      [1, 'NOT_A_NUMBER'],
      [3, 'OUTSIDE_FORM'],
    ]);
  });

  it('leaves a line alone where the cell is empty', () => {
    const plan = planPaste('1\n\n3', { code: 'TEAMS', column: 'entry' }, targets);
    expect(entries(plan)).toEqual([
      ['TEAMS', '1'],
      ['POINTS', '3'],
    ]);
  });

  it('goes by the names when the first column holds them, with or without marks', () => {
    const plan = planPaste(
      'diem nhan rong\t12\nTổ tự quản\t136\nKhác\t5',
      { code: 'MEMBERS', column: 'entry' },
      targets,
    );
    expect(plan.by).toBe('NAME');
    expect(entries(plan)).toEqual([
      ['POINTS', '12'],
      ['TEAMS', '136'],
    ]);
    expect(plan.refused).toHaveLength(1);
  });

  it('refuses a note that carries a phone number', () => {
    const plan = planPaste('gọi 0912 345 678', { code: 'TEAMS', column: 'note' }, targets);
    expect(plan.lines).toEqual([]);
    expect(plan.refused[0]?.fault.code).toBe('PERSONAL_IDENTIFIER');
  });
});
