/** Who a user is to the system; each role acts for the unit of the user's account. */
export const ROLES = [
  'COMMUNE_OFFICER',
  'PROVINCE_OFFICER',
  'PROVINCE_APPROVER',
  'MINISTRY_ANALYST',
  'MINISTRY_ADMINISTRATOR',
  'MASS_MOBILISATION_CENTRAL',
  'MASS_MOBILISATION_PROVINCE',
  'PARTNER',
] as const;
export type Role = (typeof ROLES)[number];
