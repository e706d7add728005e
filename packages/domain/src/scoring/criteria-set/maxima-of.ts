import { type Decimal, ZERO } from '../../kernel/index.ts';

/** What has a maximum of its own or is made of others; a maximum that is not known yet (being typed) is null. */
export type Weighed = { readonly maximum: Decimal | null } | { readonly children: readonly Weighed[] };

/** The maximum of a criterion and, for a group, those of its parts, in the order of the tree. */
export type Maxima = {
  readonly maximum: Decimal;
  readonly children: readonly Maxima[];
};

/** The maxima of criteria and their sum, exact: what the editor shows while one types. What is not known counts 0. */
export const maximaOf = (criteria: readonly Weighed[]): Maxima => {
  const children = criteria.map(
    (criterion): Maxima =>
      'children' in criterion
        ? maximaOf(criterion.children)
        : { maximum: criterion.maximum ?? ZERO, children: [] },
  );
  return { maximum: children.reduce((total, child) => total.plus(child.maximum), ZERO), children };
};
