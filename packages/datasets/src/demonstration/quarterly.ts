import type { HierarchyRecord, OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { periodsOf, type ReportingPeriod } from '@danvan/domain/reporting';
import { QUANG_NGAI_POLICE } from '../demo-accounts.ts';
import type { DatasetPeriod, DatasetReport } from '../reporting/dataset-report.ts';
import { QUARTERLY } from '../reporting/forms.ts';
import { openPeriod } from '../reporting/open-period.ts';
import { MINISTRY } from '../trees/police.ts';
import { drawFate, type Fate, type Stage } from './fate.ts';
import type { People } from './people.ts';
import { provincesOf } from './places.ts';
import { provinceFigures } from './province-figures.ts';
import { randomOf } from './random.ts';
import { PROVINCE_REASONS } from './reasons.ts';
import { reportOf } from './report-of.ts';

const STAGES: readonly Stage[] = ['CLOSED', 'CLOSED', 'APPROVED', 'BEGUN'];
const stageOf = ({ ordinal }: ReportingPeriod): Stage => STAGES[ordinal - 1] ?? 'BEGUN';

const PACE = { allowed: 10, passed: 10 };

/** Of the third quarter these are still on their way; Quảng Ngãi has its report back to mend. */
const THIRD_QUARTER: Readonly<Record<string, Fate>> = {
  [QUANG_NGAI_POLICE]: { end: 'SENT_BACK', day: 8, returned: false },
  'pol-p08-2025': { end: 'SUBMITTED', day: 12, returned: false },
  'pol-p86-2025': { end: 'RESUBMITTED', day: 9, returned: false },
  'pol-p96-2025': { end: 'EMPTY', day: 0, returned: false },
  'pol-p20-2010': { end: 'PARTLY', day: 0, returned: false },
};

const fateOf = (seed: number, unit: OrgUnitId, period: ReportingPeriod): Fate => {
  const byHand = period.ordinal === 3 ? THIRD_QUARTER[unit] : undefined;
  if (byHand) return byHand;
  const drawn = drawFate(randomOf(seed, 'fate', unit, period.key), stageOf(period), PACE);
  return period.ordinal === 3 ? { ...drawn, end: 'APPROVED' } : drawn;
};

export const quarterlyPeriods = (year: number): readonly DatasetPeriod[] =>
  periodsOf(QUARTERLY.form.scheme, year).map((period) =>
    openPeriod(QUARTERLY, period, stageOf(period) === 'CLOSED' ? 'CLOSED' : 'OPEN'),
  );

/** DV-QUY of all 34 provincial police. */
export const quarterlyReports = (
  record: HierarchyRecord,
  periods: readonly DatasetPeriod[],
  people: People,
  seed: number,
  on: Day,
): readonly DatasetReport[] => {
  const provinces = provincesOf(record, on);
  return periods.flatMap((period) =>
    provinces.map(({ unit, communes }) =>
      reportOf({
        form: QUARTERLY,
        period,
        unit,
        approver: MINISTRY,
        figures: provinceFigures(seed, unit, period.period, communes),
        previous: [],
        fate: fateOf(seed, unit, period.period),
        reasons: PROVINCE_REASONS,
        people,
        random: randomOf(seed, 'story', unit, period.id),
      }),
    ),
  );
};
