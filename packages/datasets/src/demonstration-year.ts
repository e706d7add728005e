import type { HierarchyRecord } from '@danvan/domain/hierarchy';
import { day, validFrom } from '@danvan/domain/kernel';
import { monthlyPeriods, monthlyReports } from './demonstration/monthly.ts';
import { peopleOf } from './demonstration/people.ts';
import { communesOf, provincesOf } from './demonstration/places.ts';
import { quarterlyPeriods, quarterlyReports } from './demonstration/quarterly.ts';
import type { DatasetReports } from './reporting/dataset-report.ts';
import { MONTHLY, QUARTERLY } from './reporting/forms.ts';

/** The day on which the demonstration stands still: everything in it happened before. */
export const REFERENCE_DAY = day('2026-11-22');

const YEAR = 2026;
const REPORTING_SINCE = validFrom(day('2025-12-15'));

/**
 * The demonstration year 2026: monthly reports of all communes of five provinces and quarterly ones of all 34
 * provinces, in every state. Invented by a seeded generator; the same seed gives the same year.
 */
export const demonstrationYear = (record: HierarchyRecord, seed = 20_261_122): DatasetReports => {
  const people = peopleOf(record, REFERENCE_DAY);
  const months = monthlyPeriods(YEAR);
  const quarters = quarterlyPeriods(YEAR);
  const reports = [
    ...monthlyReports(record, months, people, seed, REFERENCE_DAY),
    ...quarterlyReports(record, quarters, people, seed, REFERENCE_DAY),
  ];
  const validity = REPORTING_SINCE;
  return {
    assignments: [
      ...communesOf(record, REFERENCE_DAY).map(({ unit }) => ({ form: MONTHLY.form.code, unit, validity })),
      ...provincesOf(record, REFERENCE_DAY).map(({ unit }) => ({
        form: QUARTERLY.form.code,
        unit,
        validity,
      })),
    ],
    periods: [...months, ...quarters],
    reports,
    people: people.names,
  };
};
