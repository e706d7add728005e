import type { OrgUnitId } from '../hierarchy/model.ts';

/** What the unit in question is to the unit for which the user acts: DESCENDANT lies below the user's unit. */
export const RELATIONS = ['SELF', 'DESCENDANT', 'ANCESTOR', 'SIBLING', 'STRANGER'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A unit with everything above it in the tree of the question, parent first. */
export type PlacedUnit = { readonly unit: OrgUnitId; readonly ancestors: readonly OrgUnitId[] };

/** What `subject` is to `own`, both read in the same tree on the same day. */
export const relationOf = (own: PlacedUnit, subject: PlacedUnit): Relation => {
  if (own.unit === subject.unit) return 'SELF';
  if (subject.ancestors.includes(own.unit)) return 'DESCENDANT';
  if (own.ancestors.includes(subject.unit)) return 'ANCESTOR';
  const parent = own.ancestors[0];
  return parent !== undefined && parent === subject.ancestors[0] ? 'SIBLING' : 'STRANGER';
};
