import { decimal } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { type AppraisalLeaf, appraisedCell, standsOut } from './score-cells.ts';

const leaf = (changes: Partial<AppraisalLeaf>): AppraisalLeaf => ({
  key: 'I.1',
  self: '40',
  peer: null,
  recheck: null,
  final: null,
  state: 'SCORED',
  isUnconfirmed: false,
  isRechecked: true,
  ...changes,
});
const cell = (changes: Partial<AppraisalLeaf>, isFinal = false) =>
  appraisedCell(leaf(changes), decimal(40), isFinal);

describe('a cell of the appraisal', () => {
  it('shows the points that hold and is quiet when everybody agrees', () => {
    expect(cell({ peer: '40' })).toEqual({ points: decimal(40), by: null, mark: 'plain', word: null });
  });

  it('tells by how much the re-check corrected the claim', () => {
    expect(cell({ recheck: '32.5' })).toEqual({
      points: decimal('32.5'),
      by: decimal('-7.5'),
      mark: 'deviates',
      word: 'mark.corrected',
    });
  });

  it('says that the points were set by hand', () => {
    expect(cell({ final: '30', state: 'SET' })).toMatchObject({ points: decimal(30), mark: 'set' });
    expect(standsOut(cell({ final: '40', state: 'SET' }))).toBe(false);
  });

  it('what waits for a decision comes first: a claim nobody confirmed, a missing figure', () => {
    expect(cell({ isUnconfirmed: true, state: 'NOT_ASSIGNED' })).toMatchObject({ word: 'mark.unconfirmed' });
    expect(cell({ state: 'MISSING', self: '0' })).toMatchObject({ mark: 'missing' });
    expect([cell({ isUnconfirmed: true }), cell({ state: 'MISSING' })].every(standsOut)).toBe(true);
  });

  it('a cluster that sees it otherwise stands out while it is appraised, not once the best of the cluster is known', () => {
    expect(standsOut(cell({ peer: '20' }))).toBe(true);
    expect(standsOut(cell({ peer: '20' }, true))).toBe(false);
  });

  it('points that moved because the best of the cluster is known are no correction', () => {
    expect(standsOut(cell({ final: '36', isRechecked: false }, true))).toBe(false);
  });

  it('not assigned is not zero points', () => {
    expect(cell({ state: 'NOT_ASSIGNED', self: null })).toEqual({
      points: null,
      by: null,
      mark: 'off',
      word: 'mark.off',
    });
  });
});
