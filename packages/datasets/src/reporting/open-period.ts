import { deadlinesOf, periodLabel, type ReportingPeriod } from '@danvan/domain/reporting';
import type { DatasetPeriod } from './dataset-report.ts';
import type { DatasetForm } from './forms.ts';
import { VIETNAMESE_CALENDAR } from './holidays.ts';

/** A period of a form with its name and deadlines. */
export const openPeriod = (
  { form, isDemonstration }: DatasetForm,
  period: ReportingPeriod,
  state: DatasetPeriod['state'],
): DatasetPeriod => ({
  id: `${form.code}:${period.key}`,
  form: form.code,
  formVersion: form.version,
  period,
  label: periodLabel(period),
  deadlines: deadlinesOf(period.cutOff, form.deadlines, VIETNAMESE_CALENDAR),
  state,
  isDemonstration,
});
