type Issued = {
  readonly issuers: readonly { readonly name: string }[];
  readonly issuingOffices: readonly string[];
  readonly termOfOffice: string | null;
};

/** Who issued a document, in one line: "Bộ Chính trị (khóa X)". */
export const issuerText = ({ issuers, issuingOffices, termOfOffice }: Issued): string => {
  const offices = [...issuers.map(({ name }) => name), ...issuingOffices].join(', ');
  return termOfOffice === null ? offices : `${offices} (${termOfOffice})`;
};
