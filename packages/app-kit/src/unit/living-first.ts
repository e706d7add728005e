type Found = { readonly name: string; readonly existsTo: string | null };

/** Of units with one and the same name the one that exists stands first; otherwise the order stays as found. */
export const livingFirst = <Unit extends Found>(units: readonly Unit[]): readonly Unit[] => {
  const firstOf = new Map<string, number>();
  units.forEach((unit, index) => {
    if (!firstOf.has(unit.name)) firstOf.set(unit.name, index);
  });
  const rank = (unit: Unit): number => firstOf.get(unit.name) ?? 0;
  const ended = (unit: Unit): number => (unit.existsTo === null ? 0 : 1);
  return [...units].sort((a, b) => rank(a) - rank(b) || ended(a) - ended(b));
};
