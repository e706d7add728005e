import type { HierarchyRecord } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { itemsOf, periodBefore, periodsOf, type ReportingPeriod } from '@danvan/domain/reporting';
import { SA_THAY_POLICE } from '../demo-accounts.ts';
import type { DatasetPeriod, DatasetReport } from '../reporting/dataset-report.ts';
import { MONTHLY } from '../reporting/forms.ts';
import { openPeriod } from '../reporting/open-period.ts';
import { communeFigures } from './commune-figures.ts';
import { drawFate, type Fate, type Stage } from './fate.ts';
import type { People } from './people.ts';
import { communesOf, type ReportingUnit } from './places.ts';
import { randomOf } from './random.ts';
import { COMMUNE_REASONS } from './reasons.ts';
import { reportOf } from './report-of.ts';

/** January to July closed, until October approved, November open, December just begun (on 22/11/2026). */
const stageOf = ({ ordinal }: ReportingPeriod): Stage => {
  if (ordinal <= 7) return 'CLOSED';
  if (ordinal <= 10) return 'APPROVED';
  return ordinal === 11 ? 'OPEN' : 'BEGUN';
};

/** Seven working days; five of November's have passed. */
const PACE = { allowed: 7, passed: 5 };

const PLAYED_BY_HAND: Readonly<Record<Stage, Fate['end']>> = {
  CLOSED: 'CLOSED',
  APPROVED: 'APPROVED',
  OPEN: 'EMPTY',
  BEGUN: 'EMPTY',
};

/** The main story is played by hand on Công an xã Sa Thầy: it has always reported, and November is still empty. */
const fateOf = (seed: number, { unit }: ReportingUnit, period: ReportingPeriod): Fate => {
  const stage = stageOf(period);
  if (unit === SA_THAY_POLICE) return { end: PLAYED_BY_HAND[stage], day: 3, returned: false };
  return drawFate(randomOf(seed, 'fate', unit, period.key), stage, PACE);
};

const figuresOf = (seed: number, place: ReportingUnit, period: ReportingPeriod) => {
  const inForm = new Set(itemsOf(MONTHLY.form).map((item) => item.indicator));
  const subject = { seed, period, unit: place.unit, isHighland: place.isHighland };
  return communeFigures({ ...subject, isWard: place.isWardOn(period.endsOn) }).filter((figure) =>
    inForm.has(figure.indicator),
  );
};

export const monthlyPeriods = (year: number): readonly DatasetPeriod[] =>
  periodsOf(MONTHLY.form.scheme, year).map((period) =>
    openPeriod(MONTHLY, period, stageOf(period) === 'CLOSED' ? 'CLOSED' : 'OPEN'),
  );

/** DV-THANG of every commune of the demonstration's provinces. */
export const monthlyReports = (
  record: HierarchyRecord,
  periods: readonly DatasetPeriod[],
  people: People,
  seed: number,
  on: Day,
): readonly DatasetReport[] => {
  const places = communesOf(record, on);
  return periods.flatMap((period) => {
    const before = periodBefore(MONTHLY.form.scheme, period.period);
    return places.map((place) =>
      reportOf({
        form: MONTHLY,
        period,
        unit: place.unit,
        approver: place.parent,
        figures: figuresOf(seed, place, period.period),
        previous: before && before.year === period.period.year ? figuresOf(seed, place, before) : [],
        fate: fateOf(seed, place, period.period),
        reasons: COMMUNE_REASONS,
        people,
        random: randomOf(seed, 'story', place.unit, period.id),
      }),
    );
  });
};
