import { describe, expect, it } from 'vitest';
import { boardColumns, standOf } from './board-columns.ts';

const card = (
  id: string,
  state: 'OPEN' | 'FULFILLED' | 'ESCALATED' | 'CLOSED',
  turn: 'UNIT' | 'DELEGATION' | 'UNIT_ABOVE' | null,
  deadline: string | null = null,
) => ({ id, state, turn, deadline, isOverdue: deadline === '2026-10-01' });

const CARDS = [
  card('xong', 'CLOSED', null),
  card('không hạn', 'OPEN', 'UNIT'),
  card('sau', 'OPEN', 'UNIT', '2026-12-31'),
  card('trước', 'OPEN', 'UNIT', '2026-10-01'),
  card('báo cáo', 'FULFILLED', 'DELEGATION'),
];

describe('the board of recommendations', () => {
  it('stands by whom they wait for, the most urgent first, and leaves out where nothing waits', () => {
    const columns = boardColumns(CARDS, true).map(({ place, cards }) => [
      place,
      ...cards.map(({ id }) => id),
    ]);
    expect(columns).toEqual([
      ['UNIT', 'trước', 'sau', 'không hạn'],
      ['DELEGATION', 'báo cáo'],
      ['CLOSED', 'xong'],
    ]);
  });

  it('keeps apart what is not issued yet, and what only a source tells of', () => {
    const places = (isIssued: boolean) =>
      boardColumns([card('dự thảo', 'OPEN', null)], isIssued).map(({ place }) => place);
    expect(places(false)).toEqual(['DRAFT']);
    expect(places(true)).toEqual(['TOLD']);
  });

  it('counts what is closed and what is overdue', () => {
    expect(standOf(CARDS)).toEqual({ all: 5, closed: 1, overdue: 1 });
  });
});
