import { ACTIONS, ROLES } from '@danvan/domain/access';
import { HIERARCHY_TREES, LINEAGE_KINDS, ORG_LEVELS, UNIT_KINDS } from '@danvan/domain/hierarchy';
import { QUALIFIERS } from '@danvan/domain/kernel';
import { registerEnumType } from 'type-graphql';

type EnumOf<T extends string> = { readonly [Name in T]: Name };

/** The GraphQL enum of a domain's closed set; use its value in `@Field(() => …)`. */
export const enumFrom = <T extends string>(
  names: readonly T[],
  name: string,
  description: string,
): EnumOf<T> => {
  const values = Object.fromEntries(names.map((each) => [each, each])) as EnumOf<T>;
  registerEnumType(values, { name, description });
  return values;
};

export const RoleEnum = enumFrom(ROLES, 'Role', 'What a user is to the system; each acts for one unit.');
export const ActionEnum = enumFrom(
  ACTIONS,
  'Action',
  'Actions of the permission matrix that the apps draw by.',
);
export const HierarchyTreeEnum = enumFrom(
  HIERARCHY_TREES,
  'HierarchyTree',
  'Systems of organisations that stand beside each other, each dated on its own.',
);
export const OrgLevelEnum = enumFrom(
  ORG_LEVELS,
  'OrgLevel',
  'Cấp: trung ương, tỉnh, huyện (until 2025), xã, khu dân cư.',
);
export const UnitKindEnum = enumFrom(UNIT_KINDS, 'UnitKind', 'What a unit is.');
export const LineageKindEnum = enumFrom(LINEAGE_KINDS, 'LineageKind', 'Acts that change the hierarchy.');
export const QualifierEnum = enumFrom(
  QUALIFIERS,
  'Qualifier',
  'How exactly a figure is meant: 50, trên 50, ít nhất 50, gần 50, khoảng 50.',
);
