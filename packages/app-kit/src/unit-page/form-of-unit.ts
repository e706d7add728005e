type Period = {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: string;
  readonly form: { readonly code: string; readonly level: string };
};
type Unit = { readonly level: string; readonly existsFrom: string; readonly existsTo: string | null };

const livedThrough = (unit: Unit, period: Period): boolean =>
  unit.existsFrom <= period.endsOn && (unit.existsTo === null || period.endsOn < unit.existsTo);

const newestFirst = (a: Period, b: Period): number => (a.endsOn < b.endsOn ? 1 : -1);

/**
 * The form by which a unit's figures are first shown: that of the newest period which the unit lived to see the
 * end of, of its own level if there is one. Null when no period fell into its life.
 */
export const formOfUnit = (unit: Unit, periods: readonly Period[]): string | null => {
  const lived = periods
    .filter((period) => period.state !== 'PLANNED' && livedThrough(unit, period))
    .sort(newestFirst);
  const own = lived.find((period) => period.form.level === unit.level);
  return (own ?? lived[0])?.form.code ?? null;
};
