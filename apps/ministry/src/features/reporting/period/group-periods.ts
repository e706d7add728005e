import type { Period } from './periods.graphql.ts';

export type PeriodGroup = { readonly form: Period['form']; readonly periods: readonly Period[] };

/** Periods under their forms, the newest first. */
export const groupPeriods = (periods: readonly Period[]): readonly PeriodGroup[] => {
  const groups = new Map<string, { form: Period['form']; periods: Period[] }>();
  for (const period of [...periods].sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1))) {
    const group = groups.get(period.form.code) ?? { form: period.form, periods: [] };
    group.periods.push(period);
    groups.set(period.form.code, group);
  }
  return [...groups.values()];
};
