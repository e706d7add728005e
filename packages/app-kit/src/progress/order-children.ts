import type { ProgressAnswer } from './progress.graphql.ts';

type Child = ProgressAnswer['children'][number];

const rate = ({ counts }: Child): number => (counts.expected === 0 ? 2 : counts.submitted / counts.expected);

/** Who stands out comes first: most overdue, then the lowest share; equal ones keep the order of names. */
export const orderChildren = (children: readonly Child[]): readonly Child[] =>
  children
    .filter((child) => child.counts.expected > 0)
    .sort((a, b) => b.counts.silent - a.counts.silent || rate(a) - rate(b));
