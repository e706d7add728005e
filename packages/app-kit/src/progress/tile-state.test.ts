import { describe, expect, it } from 'vitest';
import type { ProgressCounts } from './progress.graphql.ts';
import { pendingOf, tileFigure, tileShare, tileState } from './tile-state.ts';

const counts = (part: Partial<ProgressCounts>): ProgressCounts => ({
  expected: 10,
  submitted: 0,
  approved: 0,
  sentBack: 0,
  onTime: 0,
  late: 0,
  silent: 0,
  ...part,
});

describe('how a province stands in a period', () => {
  it('owes nothing when no report is expected of it', () => {
    expect(tileState(counts({ expected: 0 }))).toBe('NONE');
    expect(tileFigure(counts({ expected: 0 }))).toBe('–');
  });

  it('is late as soon as one report is overdue, however many are in', () => {
    expect(tileState(counts({ submitted: 9, approved: 9, silent: 1 }))).toBe('LATE');
  });

  it('is done when all are approved, and in when some still wait', () => {
    expect(tileState(counts({ submitted: 10, approved: 10 }))).toBe('DONE');
    expect(tileState(counts({ submitted: 10, approved: 4 }))).toBe('IN');
  });

  it('is open while some are missing but not due; a returned one shows', () => {
    expect(tileState(counts({ submitted: 3 }))).toBe('OPEN');
    expect(tileState(counts({}))).toBe('OPEN');
    expect(tileState(counts({ submitted: 3, sentBack: 1 }))).toBe('SENT_BACK');
  });

  it('counts as pending what is neither in, nor returned, nor overdue', () => {
    expect(pendingOf(counts({ submitted: 5, sentBack: 1, silent: 2 }))).toBe(2);
  });

  it('fills its tile by what is in', () => {
    expect(tileShare(counts({ submitted: 5 }))).toBe(0.5);
    expect(tileShare(counts({ expected: 0 }))).toBeUndefined();
  });
});
