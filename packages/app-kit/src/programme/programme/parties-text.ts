type Party = { readonly role: 'LEAD' | 'COOPERATING'; readonly unit: { readonly name: string } };

/** The parties of a programme in one line, whoever leads first. */
export const partiesText = (parties: readonly Party[]): string =>
  parties
    .toSorted((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD'))
    .map(({ unit }) => unit.name)
    .join(', ');
