import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { askedSummary, isOpen } from './asked-summary.ts';
import { meetingInput, newMeeting, readCount } from './meeting-draft.ts';

const unit = { id: 'bdv', name: 'Ban Dân vận' };

describe('a meeting that is typed', () => {
  it('has counts of people or none yet, with or without the thousands mark', () => {
    expect([readCount('12'), readCount('1.200'), readCount(''), readCount('mười')]).toEqual([
      12,
      1200,
      null,
      null,
    ]);
  });

  it('leaves out rows that were left empty, and a period of which one day is missing', () => {
    const draft = {
      ...newMeeting(unit),
      agenda: [
        { title: ' ', kind: 'REPORT' as const },
        { title: 'Kết luận', kind: 'CONCLUSION' as const },
      ],
      papers: [{ title: 'Chưa chọn đơn vị', unit: null }],
      appraisedFrom: day('2025-01-01'),
    };
    expect(meetingInput(draft, day('2026-03-15'))).toMatchObject({
      chairIds: ['bdv'],
      agenda: [{ title: 'Kết luận' }],
      papers: [],
      appraises: null,
      place: null,
    });
  });
});

describe('what is asked for', () => {
  const asked = (state: 'DONE' | 'DONE_LATE' | 'OVERDUE', over: object = {}) => ({
    state,
    carriedOverAs: null,
    closedBecause: null,
    ...over,
  });

  it('is summed up by where it stands, best first', () => {
    expect(askedSummary([asked('OVERDUE'), asked('DONE'), asked('OVERDUE')])).toEqual([
      { state: 'DONE', count: 1 },
      { state: 'OVERDUE', count: 2 },
    ]);
  });

  it('needs a word of the meeting until it is done, carried over or closed', () => {
    expect([
      isOpen(asked('OVERDUE')),
      isOpen(asked('DONE_LATE')),
      isOpen(asked('OVERDUE', { carriedOverAs: 1 })),
      isOpen(asked('OVERDUE', { closedBecause: 'Không còn phù hợp' })),
    ]).toEqual([true, false, false, false]);
  });
});
