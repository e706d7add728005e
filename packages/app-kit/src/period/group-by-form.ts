import type { WorkingPeriod } from './period.graphql.ts';

type FormGroup = { readonly form: WorkingPeriod['form']; readonly periods: readonly WorkingPeriod[] };

/** Periods under their forms, the newest first. */
export const groupByForm = (periods: readonly WorkingPeriod[]): readonly FormGroup[] => {
  const groups = new Map<string, { form: WorkingPeriod['form']; periods: WorkingPeriod[] }>();
  for (const period of [...periods].sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1))) {
    const group = groups.get(period.form.code) ?? { form: period.form, periods: [] };
    group.periods.push(period);
    groups.set(period.form.code, group);
  }
  return [...groups.values()];
};
