import { describe, expect, it } from 'vitest';
import { defaultPeriod, levelOfConcern } from './default-period.ts';

const period = (id: string, endsOn: string, state: string, level = 'COMMUNE') => ({
  id,
  startsOn: endsOn,
  endsOn,
  state,
  form: { level },
});
const onlooker = { today: '2026-11-22', level: 'COMMUNE' };

describe('the period one begins with', () => {
  it('is the newest open one that has ended: before its end nobody can report', () => {
    const periods = [
      period('t9', '2026-09-14', 'CLOSED'),
      period('t12', '2026-12-14', 'OPEN'),
      period('t11', '2026-11-14', 'OPEN'),
      period('t10', '2026-10-14', 'OPEN'),
    ];
    expect(defaultPeriod(periods, onlooker)?.id).toBe('t11');
  });

  it('is of the forms that concern whoever looks: provinces’ for the ministry', () => {
    const periods = [period('t11', '2026-11-14', 'OPEN'), period('q3', '2026-09-30', 'OPEN', 'PROVINCE')];
    expect(defaultPeriod(periods, { ...onlooker, level: levelOfConcern('CENTRAL') })?.id).toBe('q3');
    expect(defaultPeriod(periods, { ...onlooker, level: levelOfConcern('PROVINCE') })?.id).toBe('t11');
  });

  it('is the newest open one when none has ended', () => {
    const periods = [period('q4', '2026-12-31', 'OPEN'), period('t9', '2026-09-14', 'CLOSED')];
    expect(defaultPeriod(periods, onlooker)?.id).toBe('q4');
  });

  it('is the newest closed one when none is open', () => {
    const periods = [period('t12', '2026-12-14', 'PLANNED'), period('t9', '2026-09-14', 'CLOSED')];
    expect(defaultPeriod(periods, onlooker)?.id).toBe('t9');
  });

  it('is nothing when there is no period', () => {
    expect(defaultPeriod([], onlooker)).toBeNull();
  });
});
