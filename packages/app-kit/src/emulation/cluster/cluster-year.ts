import { FEWEST_MEMBERS, MOST_MEMBERS } from '@danvan/domain/emulation';
import type { StateTone } from '@danvan/ui';
import type { ListedCluster, ShownMember, ShownYear } from './cluster.graphql.ts';

/** The years that a page offers, the newest first: those that are set, this one, and the next. */
export const yearChoices = (set: readonly number[], thisYear: number): readonly number[] =>
  [...new Set([...set, thisYear, thisYear + 1])].toSorted((a, b) => b - a);

/** Reads the year from the address; this year unless another is chosen. */
export const readYear = (value: string | null, thisYear: number): number => {
  const year = Number(value ?? Number.NaN);
  return Number.isInteger(year) && year > 1900 && year < 2100 ? year : thisYear;
};

/** How far a pledge is signed. */
export type PledgeState = 'complete' | 'some' | 'nobody';
export const pledgeState = ({ signed, waiting }: Pick<ShownYear, 'signed' | 'waiting'>): PledgeState => {
  if (signed === 0) return 'nobody';
  return waiting === 0 ? 'complete' : 'some';
};
export const PLEDGE_TONES = {
  complete: 'approved',
  some: 'submitted',
  nobody: 'draft',
} as const satisfies Record<PledgeState, StateTone>;

/** Clusters of a list by their blocks, in the order in which they come. */
export const byBlock = (
  clusters: readonly ListedCluster[],
): readonly { readonly block: ListedCluster['block']; readonly clusters: readonly ListedCluster[] }[] => {
  const ids = [...new Set(clusters.map(({ block }) => block.id))];
  return ids.flatMap((id) => {
    const own = clusters.filter(({ block }) => block.id === id);
    return own[0] ? [{ block: own[0].block, clusters: own }] : [];
  });
};

/** What is unusual about the size of a cluster. */
export const sizeWords = (count: number): 'cluster.alone' | 'cluster.small' | 'cluster.large' | null => {
  if (count === 1) return 'cluster.alone';
  if (count < FEWEST_MEMBERS) return 'cluster.small';
  return count > MOST_MEMBERS ? 'cluster.large' : null;
};

/** How a member stands to the pledge of its year. */
export const signingState = (
  { to, signings }: Pick<ShownMember, 'to' | 'signings'>,
  year: number,
): 'signed' | 'revised' | 'unsigned' | 'notAsked' => {
  if (signings.length > 1) return 'revised';
  if (signings.length === 1) return 'signed';
  return to === `${year + 1}-01-01` ? 'unsigned' : 'notAsked';
};

/** The indicators that anybody pledged in the year, each once. */
export const pledgedIndicators = ({ members }: Pick<ShownYear, 'members'>) => {
  const all = members.flatMap(({ signings }) => signings.at(-1)?.targets ?? []);
  return [...new Map(all.map(({ indicator }) => [indicator.code, indicator])).values()];
};
