import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { type Duty, dutyPath, dutyWord, openDuties } from './duties.ts';

const duty = (changes: Partial<Duty>): Duty => ({
  sheetId: null,
  stage: 'SELF',
  isExplanation: false,
  dueOn: null,
  left: 1,
  ...changes,
});

describe('what is mine to do in a round', () => {
  it('is told by when, the most urgent first', () => {
    const later = duty({ dueOn: day('2026-12-10') });
    const sooner = duty({ stage: 'PEER', dueOn: day('2026-11-30') });
    const open = duty({ stage: 'RECHECK' });
    expect(openDuties([open, later, sooner])).toEqual([sooner, later, open]);
  });

  it('leaves out what is done', () => {
    expect(openDuties([duty({ left: 0 })])).toEqual([]);
  });

  it('an explanation is not called a self-score', () => {
    expect(dutyWord(duty({ isExplanation: true }))).toBe('duty.EXPLANATION');
    expect(dutyWord(duty({ stage: 'PEER' }))).toBe('duty.PEER');
  });

  it('leads to the sheet, or to the round where it is about several', () => {
    expect(dutyPath('r1', duty({ sheetId: 's1' }))).toBe('/dot-cham/r1/phieu/s1');
    expect(dutyPath('r1', duty({}))).toBe('/dot-cham/r1');
  });
});
