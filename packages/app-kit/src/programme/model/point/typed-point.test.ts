import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { emptyPoint, readTeams, whereOf } from './typed-point.ts';

describe('a replication point as typed', () => {
  it('counts teams in whole numbers; nothing typed is not counted, and not none', () => {
    expect(['', ' ', '0', '12'].map(readTeams)).toEqual([null, null, 0, 12]);
  });

  it('lets the server refuse what is no count', () => {
    expect(['ba', '2,5', '-1'].map(readTeams)).toEqual([-1, -1, -1]);
  });

  it('is not sent without its unit and its day', () => {
    const unit = { id: 'u', name: 'Công an xã Sa Thầy' };
    const started = { day: day('2026-03-01'), precision: 'ON' } as const;
    expect(whereOf({ ...emptyPoint, started })).toBeNull();
    expect(whereOf({ ...emptyPoint, units: [unit] })).toBeNull();
    expect(whereOf({ ...emptyPoint, units: [unit], started })).toMatchObject({ unitId: 'u', originId: null });
  });
});
