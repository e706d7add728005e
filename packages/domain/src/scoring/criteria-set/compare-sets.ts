import { canonicalText } from './canonical.ts';
import type { CriteriaSetDraft } from './draft.ts';
import { leavesOf } from './leaves-of.ts';
import type { CriterionLeaf } from './model.ts';

/** What of a criterion that stayed is otherwise. */
export const COMPARED = [
  'name',
  'maximum',
  'rule',
  'inputs',
  'missing',
  'mayBeNotAssigned',
  'source',
] as const;
export type ComparedMember = (typeof COMPARED)[number];

/** A criterion that one of two versions has alone (`before` or `after` is null), or that both have differently. */
export type LeafDifference = {
  readonly key: string;
  readonly before: CriterionLeaf | null;
  readonly after: CriterionLeaf | null;
  readonly changed: readonly ComparedMember[];
};

const changedIn = (before: CriterionLeaf, after: CriterionLeaf): readonly ComparedMember[] =>
  COMPARED.filter((member) => canonicalText({ it: before[member] }) !== canonicalText({ it: after[member] }));

/** How the criteria of two versions differ, by their keys: in the order of the later one, what it lacks at the end. */
export const compareSets = (
  before: Pick<CriteriaSetDraft, 'criteria'>,
  after: Pick<CriteriaSetDraft, 'criteria'>,
): readonly LeafDifference[] => {
  const former = new Map(leavesOf(before.criteria).map((leaf) => [leaf.key, leaf]));
  const now = leavesOf(after.criteria);
  const kept = new Set(now.map(({ key }) => key));
  const differences = now.map((leaf): LeafDifference => {
    const own = former.get(leaf.key) ?? null;
    return { key: leaf.key, before: own, after: leaf, changed: own === null ? [] : changedIn(own, leaf) };
  });
  const gone = [...former.values()]
    .filter(({ key }) => !kept.has(key))
    .map((leaf): LeafDifference => ({ key: leaf.key, before: leaf, after: null, changed: [] }));
  return [...differences.filter((each) => each.before === null || each.changed.length > 0), ...gone];
};
