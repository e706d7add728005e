import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Figure, ReportingPeriod } from '@danvan/domain/reporting';
import { count, share } from './figure.ts';
import { randomOf } from './random.ts';

/** All figures of a provincial police's quarterly report; `communes`: how many commune police it has. */
export const provinceFigures = (
  seed: number,
  unit: OrgUnitId,
  period: ReportingPeriod,
  communes: number,
): readonly Figure[] => {
  const lasting = randomOf(seed, unit);
  const random = randomOf(seed, unit, period.key);
  const units = communes + lasting.between(14, 22);
  const without = Math.max(0, lasting.between(0, 9) - period.ordinal * 2);
  const courses = random.between(0, 4);
  const turns = Array.from({ length: courses }, () => random.between(40, 180)).reduce((a, b) => a + b, 0);
  return [
    share('REGULATION_COVERAGE', units - without, units),
    count('BRIEFING', random.between(0, 2)),
    count('MODEL_PROVINCE', lasting.between(8, 24) + Math.floor(period.ordinal / 2)),
    count('TRAINING_COURSE', courses),
    count('TRAINING_TURNS', turns),
  ];
};
