import { describe, expect, it } from 'vitest';
import { formOfUnit } from './form-of-unit.ts';

const period = (code: string, level: string, endsOn: string) => ({
  startsOn: endsOn,
  endsOn,
  state: 'CLOSED',
  form: { code, level },
});
const periods = [
  period('MONTH', 'COMMUNE', '2026-11-14'),
  period('QUARTER', 'PROVINCE', '2026-09-30'),
  period('DECADE', 'PROVINCE', '2020-02-07'),
];
const unit = (level: string, existsFrom = '2010-01-01', existsTo: string | null = null) => ({
  level,
  existsFrom,
  existsTo,
});

describe('the form by which a unit is first shown', () => {
  it('is the one of its own level', () => {
    expect(formOfUnit(unit('COMMUNE'), periods)).toBe('MONTH');
    expect(formOfUnit(unit('PROVINCE'), periods)).toBe('QUARTER');
  });

  it('is one whose period the unit lived through: the decade for Kon Tum', () => {
    expect(formOfUnit(unit('PROVINCE', '2010-01-01', '2025-07-01'), periods)).toBe('DECADE');
  });

  it('is the newest of another level when it has none of its own', () => {
    expect(formOfUnit(unit('CENTRAL'), periods)).toBe('MONTH');
    expect(formOfUnit(unit('DISTRICT', '2010-01-01', '2012-01-01'), periods)).toBeNull();
  });
});
