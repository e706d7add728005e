import type { CriteriaSetJson } from '@danvan/domain/scoring';
import type { CriterionJson } from './new-parts.ts';

const inTree = (criteria: readonly CriterionJson[]): readonly string[] =>
  criteria.flatMap((criterion) =>
    'children' in criterion ? [criterion.key, ...inTree(criterion.children)] : [criterion.key],
  );

/** Every key that a set uses already. */
export const keysOf = ({ criteria, vetoes, gates }: CriteriaSetJson): ReadonlySet<string> =>
  new Set([...inTree(criteria), ...[...vetoes, ...gates].map(({ key }) => key)]);
