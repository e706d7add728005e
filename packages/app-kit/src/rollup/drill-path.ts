type Step = { readonly id: string; readonly shortName: string };

/** The units above, from the viewer's own top down; nothing when the unit is the top or lies outside. */
export const wayTo = (unit: Step, ancestors: readonly Step[], topId: string): readonly Step[] => {
  if (unit.id === topId) return [];
  const top = ancestors.findIndex((each) => each.id === topId);
  return top < 0 ? [] : ancestors.slice(top);
};

/** The same page under another unit, everything else of the address kept. */
export const pathUnder = (path: string, parameters: URLSearchParams, unitId: string): string => {
  const next = new URLSearchParams(parameters);
  next.set('unit', unitId);
  next.delete('all');
  return `${path}?${next}`;
};
