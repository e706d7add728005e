import { describe, expect, it } from 'vitest';
import { defaultPeriod } from './default-period.ts';

const period = (id: string, endsOn: string, state: string) => ({ id, startsOn: endsOn, endsOn, state });

describe('the period one begins with', () => {
  it('is the newest that is open', () => {
    const periods = [
      period('t9', '2026-09-14', 'CLOSED'),
      period('t11', '2026-11-14', 'OPEN'),
      period('t10', '2026-10-14', 'OPEN'),
      period('t12', '2026-12-14', 'PLANNED'),
    ];
    expect(defaultPeriod(periods)?.id).toBe('t11');
  });

  it('is the newest closed one when none is open', () => {
    expect(
      defaultPeriod([period('t12', '2026-12-14', 'PLANNED'), period('t9', '2026-09-14', 'CLOSED')])?.id,
    ).toBe('t9');
  });

  it('is nothing when there is no period', () => {
    expect(defaultPeriod([])).toBeNull();
  });
});
