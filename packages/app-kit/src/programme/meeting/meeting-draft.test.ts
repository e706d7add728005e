import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { askedSummary, isOpen } from './asked-summary.ts';
import { isComplete, meetingInput, missingMembers, newMeeting, readCount } from './meeting-draft.ts';

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

  it('is not sent without its day, the other end of a period, or who reads a paper', () => {
    const draft = {
      ...newMeeting(unit),
      appraisedFrom: day('2025-01-01'),
      papers: [{ title: 'Tham luận', unit: null }],
    };
    expect(missingMembers(draft)).toEqual(['plannedOn', 'appraises.to', 'papers.0.unit']);
  });

  it('is sent as it was typed, row by row, so that a fault finds its row', () => {
    const agenda = [
      { title: '', kind: 'REPORT' as const },
      { title: 'Kết luận', kind: 'CONCLUSION' as const },
    ];
    const draft = { ...newMeeting(unit), plannedOn: day('2026-03-15'), agenda };
    if (!isComplete(draft)) throw new Error('not complete');
    expect(meetingInput(draft)).toMatchObject({ chairIds: ['bdv'], agenda, appraises: null, place: null });
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
