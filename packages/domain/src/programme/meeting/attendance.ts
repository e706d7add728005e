import type { OrgUnitId } from '../../hierarchy/model.ts';
import { err, ok } from '../../kernel/index.ts';
import { entriesTwice } from '../document/index.ts';
import type { MeetingFault, MeetingResult } from './fault.ts';
import type { MeetingPlan, UnitAttendance } from './model.ts';

const isCount = (people: number | null): boolean =>
  people === null || (Number.isSafeInteger(people) && people >= 0);

/** Units with their counts: each unit once, people whole and not below zero, or not counted yet. */
export const checkAttendance = (
  rows: readonly UnitAttendance[],
  member: 'attendance' | 'bridgePoints',
): MeetingResult<readonly UnitAttendance[]> => {
  const twice = member === 'attendance' ? 'UNIT_TWICE' : 'BRIDGE_POINT_TWICE';
  const faults: readonly MeetingFault[] = [
    ...entriesTwice(rows, ({ unit }) => unit, twice, [member]),
    ...rows.flatMap(({ people }, index): MeetingFault[] =>
      isCount(people) ? [] : [{ code: 'COUNT_NOT_WHOLE', path: [member, index, 'people'] }],
    ),
  ];
  return faults.length > 0 ? err(faults) : ok(rows);
};

type WhoMeets = Pick<MeetingPlan, 'chairs' | 'attendance' | 'bridgePoints'>;

/** Nobody chairs, and no unit is there with anybody (a unit invited and not counted yet may still come). */
export const isOfNoOne = ({ chairs, attendance, bridgePoints }: WhoMeets): boolean =>
  chairs.length === 0 && [...attendance, ...bridgePoints].every(({ people }) => people === 0);

/** How many units, how many of them have counted their people, and how many people those are. */
export type AttendanceTotal = {
  readonly units: number;
  readonly counted: number;
  readonly people: number;
};

/** Units and people of one list: two numbers that are never added to each other. */
export const attendanceTotal = (rows: readonly UnitAttendance[]): AttendanceTotal => {
  const counts = rows.flatMap(({ people }) => people ?? []);
  return { units: rows.length, counted: counts.length, people: counts.reduce((sum, one) => sum + one, 0) };
};

/** Chairing units, each once. */
export const checkChairs = (chairs: readonly OrgUnitId[]): MeetingResult<readonly OrgUnitId[]> => {
  const faults = entriesTwice(chairs, (unit) => unit, 'CHAIR_TWICE' as const, ['chairs']);
  return faults.length > 0 ? err(faults) : ok(chairs);
};
