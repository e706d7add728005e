import { describe, expect, it } from 'vitest';
import { blockText, inverse, parseBlock, placeBlock } from './block.ts';
import type { GridColumn, GridRow } from './model.ts';

const columns: readonly GridColumn[] = [
  { key: 'value', header: 'Số liệu', kind: 'entry' },
  { key: 'qualifier', header: 'Mức', kind: 'choice', choices: [{ value: 'OVER', label: 'trên' }] },
  { key: 'previous', header: 'Kỳ trước', kind: 'shown' },
];
const rows: readonly GridRow[] = ['a', 'b', 'c'].map((key) => ({
  key,
  name: key,
  cells: { value: { text: `${key}1` }, qualifier: { text: 'OVER' }, previous: { text: '9' } },
}));

describe('a block pasted from Excel', () => {
  it('is read by tabs and line ends, whatever the system', () => {
    expect(parseBlock('1.714\t2,2\r\n3\t4\r\n')).toEqual([
      ['1.714', '2,2'],
      ['3', '4'],
    ]);
    expect(parseBlock('1\n2\n')).toEqual([['1'], ['2']]);
  });

  it('keeps empty cells where they stand', () => {
    expect(parseBlock('1\t\t3\n\t5\t')).toEqual([
      ['1', '', '3'],
      ['', '5', ''],
    ]);
  });

  it('reads a quoted cell with a line break and quotes inside as one cell', () => {
    expect(parseBlock('"dòng 1\ndòng ""2"""\t7\n')).toEqual([['dòng 1\ndòng "2"', '7']]);
  });

  it('does not take a lone quote for the start of a quoted cell', () => {
    expect(parseBlock('5" ống\t7\n8\t9')).toEqual([
      ['5" ống', '7'],
      ['8', '9'],
    ]);
  });

  it('reads 200 rows by 12 columns whole', () => {
    const text = Array.from({ length: 200 }, (_r, row) =>
      Array.from({ length: 12 }, (_c, column) => `${row}.${column}`).join('\t'),
    ).join('\r\n');
    const block = parseBlock(text);
    expect(block).toHaveLength(200);
    expect(block.every((row) => row.length === 12)).toBe(true);
  });

  it('is laid over the grid from the cell on; what finds no place is listed, not lost in silence', () => {
    const { edits, leftOver } = placeBlock(
      [
        ['1', 'trên', '5'],
        ['2', '', ''],
      ],
      { row: 2, column: 0 },
      rows,
      columns,
    );
    expect(edits).toEqual([
      { rowKey: 'c', columnKey: 'value', text: '1' },
      { rowKey: 'c', columnKey: 'qualifier', text: 'OVER' },
    ]);
    expect(leftOver).toEqual([
      { text: '5', rowKey: 'c', columnKey: 'previous' },
      { text: '2', rowKey: null, columnKey: 'value' },
    ]);
  });

  it('is undone as one', () => {
    const { edits } = placeBlock([['1'], ['2']], { row: 0, column: 0 }, rows, columns);
    expect(inverse(edits, rows).map((edit) => edit.text)).toEqual(['a1', 'b1']);
  });

  it('is copied with the words that are shown', () => {
    expect(blockText(rows, columns, { row: 1, column: 2 }, { row: 0, column: 0 })).toBe(
      'a1\ttrên\t9\nb1\ttrên\t9',
    );
  });
});
