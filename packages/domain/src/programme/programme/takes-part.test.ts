import { describe, expect, it } from 'vitest';
import { hierarchyAt } from '../../hierarchy/index.ts';
import { land, soundHierarchy, unitId } from '../../hierarchy/testing/index.ts';
import { day, validFrom } from '../../kernel/index.ts';
import type { Participation, ParticipationRule } from './model.ts';
import { takesPart } from './takes-part.ts';

const record = land({ Bộ: { 'Kon Tum': { 'Sa Thầy': {} }, 'Thái Bình': {} } }, 'POLICE');
const MERGER = day('2025-07-01');
const hierarchy = soundHierarchy({
  ...record,
  units: record.units.map((unit) => {
    if (unit.id !== unitId('Sa Thầy')) return unit;
    const validity = validFrom(unit.existence.from, MERGER);
    return {
      ...unit,
      existence: validity,
      names: unit.names.map((name) => ({ ...name, validity })),
      grades: [{ level: 'COMMUNE' as const, kind: 'COMMUNE' as const, validity }],
    };
  }),
  placements: record.placements.map((placement) =>
    placement.child === unitId('Sa Thầy')
      ? { ...placement, validity: validFrom(placement.validity.from, MERGER) }
      : placement,
  ),
});
const level = (of: 'PROVINCE' | 'COMMUNE', within: string | null = null): ParticipationRule => ({
  kind: 'LEVEL',
  tree: 'POLICE',
  level: of,
  within: within === null ? null : unitId(within),
});
const since = (rule: ParticipationRule, from = '2013-08-01', to: string | null = null): Participation => ({
  rule,
  validity: validFrom(day(from), to === null ? null : day(to)),
});
const takes = (unit: string, participants: readonly Participation[], on = '2019-03-11') =>
  takesPart(participants, hierarchyAt(hierarchy, day(on)), unitId(unit));

describe('a unit takes part in a programme', () => {
  it('when its level takes part', () => {
    expect(takes('Kon Tum', [since(level('PROVINCE'))])).toBe(true);
    expect(takes('Sa Thầy', [since(level('PROVINCE'))])).toBe(false);
    expect(takes('Sa Thầy', [since(level('COMMUNE'))])).toBe(true);
  });

  it('within the unit that is named, and nowhere else', () => {
    expect(takes('Sa Thầy', [since(level('COMMUNE', 'Kon Tum'))])).toBe(true);
    expect(takes('Sa Thầy', [since(level('COMMUNE', 'Thái Bình'))])).toBe(false);
  });

  it('in the tree that is named, and in no other', () => {
    const front: ParticipationRule = { kind: 'LEVEL', tree: 'FRONT', level: 'PROVINCE', within: null };
    expect(takes('Kon Tum', [since(front)])).toBe(false);
  });

  it('when it is named itself', () => {
    const named: ParticipationRule = { kind: 'UNITS', units: [unitId('Thái Bình')] };
    expect(takes('Thái Bình', [since(named)])).toBe(true);
    expect(takes('Kon Tum', [since(named)])).toBe(false);
  });

  it('from the first day of the assignment until the day before its end', () => {
    const participants = [since(level('PROVINCE'), '2013-08-01', '2019-01-01')];
    const days = ['2013-07-31', '2013-08-01', '2018-12-31', '2019-01-01'];
    expect(days.map((on) => takes('Kon Tum', participants, on))).toEqual([false, true, true, false]);
  });

  it('no longer when it has merged away, named or by its level', () => {
    const named: ParticipationRule = { kind: 'UNITS', units: [unitId('Sa Thầy')] };
    for (const rule of [named, level('COMMUNE')]) {
      expect(takes('Sa Thầy', [since(rule)], '2025-06-30')).toBe(true);
      expect(takes('Sa Thầy', [since(rule)], '2025-07-01')).toBe(false);
    }
  });
});
