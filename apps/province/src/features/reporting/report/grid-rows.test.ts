import { decimal } from '@danvan/domain/kernel';
import type { Figure } from '@danvan/domain/reporting';
import { describe, expect, it } from 'vitest';
import { emptyLine, withEntry } from './figure-line.ts';
import { gridRows, type RowsInput } from './grid-rows.ts';
import { draftAfter, openDraft } from './report-draft.ts';
import { teams as indicator } from './testing/teams.ts';

const before = {
  indicator: 'TEAMS',
  state: 'REPORTED',
  value: decimal(100),
  qualifier: 'EXACT',
  note: null,
} as Figure;
const line = (entry: string) => withEntry(emptyLine('TEAMS'), entry, indicator);
const saved = (entry: string) => openDraft(1, new Map([['TEAMS', line(entry)]]));
const finding = {
  severity: 'WARNING' as const,
  code: 'UNUSUAL_CHANGE',
  message: 'Kiểm tra lại',
  indicatorCode: 'TEAMS',
};

const rowOf = (changes: Partial<RowsInput>) => {
  const [row] = gridRows({
    parts: [{ title: { vi: 'I', en: 'I' }, lines: [{ indicator, required: true, pair: null }] }],
    draft: saved('1714'),
    previous: new Map([['TEAMS', before]]),
    findings: [],
    language: 'vi',
    isNarrow: false,
    words: {
      optional: 'không bắt buộc',
      pair: 'đi cùng',
      ratio: 'tử/mẫu',
      conflict: 'hai giá trị',
      difference: ({ text }) => text,
      before: (previous) => `kỳ trước ${previous}`,
    },
    ...changes,
  });
  if (!row) throw new Error('expected a row');
  return row;
};

describe('a row of the grid', () => {
  it('shows the figure, the period before and the difference', () => {
    const { cells, hint } = rowOf({});
    expect([cells.value?.text, cells.previous?.text, cells.difference?.text, hint]).toEqual([
      '1.714',
      '100',
      '+1.614',
      undefined,
    ]);
  });

  it('puts the period before under the name on a narrow screen', () => {
    expect(rowOf({ isNarrow: true }).hint).toBe('kỳ trước 100');
  });

  it('says in words what was typed wrong', () => {
    const draft = draftAfter(saved('5'), { kind: 'TYPED', lines: [line('1,714')] });
    expect(rowOf({ draft }).cells.value).toMatchObject({ text: '1,714', state: 'error' });
  });

  it('shows what the checks found, until the figure is typed anew', () => {
    expect(rowOf({ findings: [finding] }).cells.value).toMatchObject({
      state: 'warning',
      message: 'Kiểm tra lại',
    });
    const draft = draftAfter(saved('1714'), { kind: 'TYPED', lines: [line('101')] });
    expect(rowOf({ draft, findings: [finding] }).cells.value).toEqual({ text: '101', state: 'saving' });
  });

  it('says nothing more of a warning that is explained', () => {
    const explained = openDraft(1, new Map([['TEAMS', { ...line('1714'), note: 'Đã rà soát' }]]));
    expect(rowOf({ draft: explained, findings: [finding] }).cells.value?.state).toBe('idle');
  });

  it('marks a change that stands out for the one who decides', () => {
    expect(rowOf({}).cells.difference?.state).toBe('idle');
    expect(rowOf({ marksChanges: true }).cells.difference?.state).toBe('warning');
  });
});
