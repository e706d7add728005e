import { describe, expect, it } from 'vitest';
import { periodBelow } from './period-below.ts';

const period = (
  id: string,
  endsOn: string,
  level: 'PROVINCE' | 'COMMUNE',
  state: 'OPEN' | 'CLOSED' = 'OPEN',
) => ({
  id,
  endsOn,
  state,
  form: { level },
});

const TODAY = '2026-11-22';

describe('the period whose progress is looked at first', () => {
  it('is the newest open one of units below that has ended, not one’s own', () => {
    const periods = [
      period('quarter', '2026-12-31', 'PROVINCE'),
      period('october', '2026-10-14', 'COMMUNE'),
      period('november', '2026-11-14', 'COMMUNE'),
      period('december', '2026-12-14', 'COMMUNE'),
      period('closed', '2027-01-14', 'COMMUNE', 'CLOSED'),
    ];
    expect(periodBelow(periods, 'PROVINCE', TODAY)?.id).toBe('november');
    expect(periodBelow(periods, 'CENTRAL', TODAY)?.id).toBe('november');
    expect(periodBelow(periods.slice(3), 'PROVINCE', TODAY)?.id).toBe('december');
    expect(periodBelow(periods, 'COMMUNE', TODAY)).toBeNull();
  });
});
