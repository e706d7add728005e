import type { SchemaType } from '@danvan/api-schema';

export type Role = SchemaType<'Role'>;

/** The three apps. */
export const APPS = ['ministry', 'province', 'danvan'] as const;
export type AppName = (typeof APPS)[number];

/** In which app each role works. */
const HOME = {
  COMMUNE_OFFICER: 'province',
  PROVINCE_OFFICER: 'province',
  PROVINCE_APPROVER: 'province',
  MINISTRY_ANALYST: 'ministry',
  MINISTRY_ADMINISTRATOR: 'ministry',
  MASS_MOBILISATION_CENTRAL: 'danvan',
  MASS_MOBILISATION_PROVINCE: 'danvan',
  PARTNER: 'danvan',
} as const satisfies Record<Role, AppName>;

export const homeOf = (role: Role): AppName => HOME[role];

/** Roles that work in an app. */
export const rolesOf = (app: AppName): readonly Role[] =>
  (Object.keys(HOME) as Role[]).filter((role) => HOME[role] === app);
