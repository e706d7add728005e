type FaultAt = (...path: readonly (string | number)[]) => string | null;

/** The fault of a list in a form: of the list itself, or the first among its entries. */
export const faultAmong = (faultAt: FaultAt, member: string, entries: number): string | null => {
  const own = faultAt(member);
  if (own !== null) return own;
  for (let index = 0; index < entries; index += 1) {
    const fault = faultAt(member, index);
    if (fault !== null) return fault;
  }
  return null;
};
