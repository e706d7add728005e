import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Figure, ReportingPeriod } from '@danvan/domain/reporting';
import { count, notApplicable } from './figure.ts';
import { type Random, randomOf } from './random.ts';

/** What a commune is like: drawn once, the same in all periods. */
type Commune = {
  readonly isWard: boolean;
  readonly isHighland: boolean;
  readonly size: number;
};

/** Whom and when; `random` of the unit for what lasts, of unit and period for what happens. */
export type CommuneSubject = {
  readonly seed: number;
  readonly unit: OrgUnitId;
  readonly period: ReportingPeriod;
  readonly isWard: boolean;
  readonly isHighland: boolean;
};

/** Something that lasts: a size for life, now and then one more in the course of the year. */
const stock = (lasting: Random, period: ReportingPeriod, low: number, high: number, size: number): number =>
  Math.round(lasting.between(low, high) * size) + Math.floor((period.ordinal * lasting.next()) / 6);

const forces = (lasting: Random, { size, isWard }: Commune, period: ReportingPeriod): readonly Figure[] => {
  const guards = stock(lasting, period, 6, 16, size);
  return [
    count('COMMUNE_POLICE_REGULAR', stock(lasting, period, 14, 32, size)),
    count('COMMUNE_POLICE_PART_TIME', stock(lasting, period, 6, 20, size)),
    count('TEAM_SECURITY', stock(lasting, period, 18, 46, size)),
    count('TEAM_RECONCILIATION', stock(lasting, period, 4, 13, size)),
    isWard ? count('TEAM_URBAN_GUARD', guards) : notApplicable('TEAM_URBAN_GUARD'),
    isWard
      ? count('TEAM_URBAN_GUARD_MEMBERS', guards * lasting.between(3, 5))
      : notApplicable('TEAM_URBAN_GUARD_MEMBERS'),
    count('TEAM_SELF_MANAGEMENT', stock(lasting, period, 1, 7, size)),
    count('MODEL_OTHER', stock(lasting, period, 0, 4, size)),
    count('MODEL_REPLICATED', stock(lasting, period, 0, 2, size)),
  ];
};

/** Many people are counted roughly: "khoảng 350". */
const crowd = (random: Random, code: string, occasions: number, low: number, high: number): Figure => {
  const people = Array.from({ length: occasions }, () => random.between(low, high)).reduce(
    (a, b) => a + b,
    0,
  );
  return people > 300 && random.chance(0.12)
    ? count(code, Math.round(people / 50) * 50, 'APPROXIMATELY')
    : count(code, people);
};

/** "trên 20": more than the round number below. */
const items = (random: Random, size: number): Figure => {
  const value = Math.round(random.between(2, 18) * size);
  return value > 10 && random.chance(0.15)
    ? count('INFORMATION_ITEMS', Math.floor(value / 5) * 5, 'OVER')
    : count('INFORMATION_ITEMS', value);
};

/** Schools are closed from June to August. */
const schoolLaunches = (random: Random, { ordinal }: ReportingPeriod): number =>
  ordinal >= 7 && ordinal <= 8 ? 0 : random.between(0, 3);

const activities = (random: Random, commune: Commune, period: ReportingPeriod): readonly Figure[] => {
  const launches = random.between(0, 4);
  const atSchool = schoolLaunches(random, period);
  return [
    count('LAUNCH_KEY_AREA', launches),
    crowd(random, 'LAUNCH_KEY_AREA_TURNS', launches, 45, 160),
    count('LAUNCH_SCHOOL', atSchool),
    crowd(random, 'LAUNCH_SCHOOL_PEOPLE', atSchool, 120, 520),
    count('LAUNCH_WORKPLACE', random.between(0, commune.isWard ? 5 : 2)),
    commune.isHighland
      ? count('CONFERENCE_ELDERS', random.between(0, 2))
      : notApplicable('CONFERENCE_ELDERS'),
    items(random, commune.size),
    count('VOLUNTEER_DRIVE', random.between(0, 5)),
  ];
};

/** All figures of a commune's monthly report, plausible in size and steady where the thing is. */
export const communeFigures = (subject: CommuneSubject): readonly Figure[] => {
  const { seed, unit, period, isWard, isHighland } = subject;
  const lasting = randomOf(seed, unit);
  const commune = { isWard, isHighland, size: 0.6 + lasting.next() };
  return [
    ...forces(lasting, commune, period),
    ...activities(randomOf(seed, unit, period.key), commune, period),
  ];
};
