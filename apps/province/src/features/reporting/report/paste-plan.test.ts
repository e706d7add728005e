import { describe, expect, it } from 'vitest';
import { applyEdits } from './apply-edits.ts';
import { emptyLine, type FigureLine, withEntry } from './figure-line.ts';
import { planPaste } from './paste-plan.ts';
import { teams as indicator } from './testing/teams.ts';

const targetOf = (code: string) => ({ line: emptyLine(code), indicator, former: undefined });
const edit = (rowKey: string, text: string, columnKey = 'value') => ({ rowKey, columnKey, text });
const shown = (lines: readonly FigureLine[]) =>
  lines.map(({ indicatorCode, entry }) => [indicatorCode, entry]);

describe('a block from Excel', () => {
  it('fills value and note of a line as one change', () => {
    const plan = planPaste(
      [edit('A', '136'), edit('A', 'sau rà soát', 'note'), edit('B', '539')],
      [],
      targetOf,
    );
    expect(shown(plan.lines)).toEqual([
      ['A', '136'],
      ['B', '539'],
    ]);
    expect(plan.lines[0]?.note).toBe('sau rà soát');
    expect(plan).toMatchObject({ taken: 3, refused: [] });
  });

  it('lists what it does not take, and takes the rest', () => {
    const outside = { text: '7', rowKey: null, columnKey: 'value' };
    const plan = planPaste([edit('A', '1,714'), edit('B', 'abc'), edit('C', '35')], [outside], targetOf);
    expect(shown(plan.lines)).toEqual([['C', '35']]);
    expect(plan.refused.map(({ fault }) => fault.code)).toEqual([
      'OUTSIDE_FORM',
      'AMBIGUOUS_NUMBER',
      'NOT_A_NUMBER',
    ]);
  });

  it('leaves a line alone where the cell is empty', () => {
    expect(planPaste([edit('A', ''), edit('B', '3')], [], targetOf).lines).toHaveLength(1);
  });

  it('refuses a note that carries a phone number, and keeps the value beside it', () => {
    const plan = planPaste([edit('A', '5'), edit('A', 'gọi 0912 345 678', 'note')], [], targetOf);
    expect(shown(plan.lines)).toEqual([['A', '5']]);
    expect(plan.lines[0]?.note).toBe('');
    expect(plan.refused[0]?.fault.code).toBe('PERSONAL_IDENTIFIER');
  });

  it('refuses a word that is no state where a state is chosen', () => {
    const plan = planPaste([edit('A', '5'), edit('A', 'mới', 'exactness')], [], targetOf);
    expect(shown(plan.lines)).toEqual([['A', '5']]);
    expect(plan.refused[0]?.fault.code).toBe('NO_SUCH_CHOICE');
  });

  it('keeps what is typed but cannot be read, unlike what is pasted', () => {
    expect(shown(applyEdits([edit('A', 'abc')], targetOf))).toEqual([['A', 'abc']]);
  });

  it('brings a number back when its clearing is undone', () => {
    const former = withEntry(emptyLine('A'), '136', indicator);
    const cleared = () => ({ line: emptyLine('A'), indicator, former });
    expect(shown(applyEdits([edit('A', 'OVER', 'exactness')], cleared))).toEqual([['A', 'trên 136']]);
  });
});
