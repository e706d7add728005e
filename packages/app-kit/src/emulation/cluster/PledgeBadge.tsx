import { StateBadge } from '@danvan/ui';
import type { ShownYear } from './cluster.graphql.ts';
import { PLEDGE_TONES, pledgeState } from './cluster-year.ts';
import { useClusterText } from './use-cluster-text.ts';

/** How far the pledge of a year is signed. */
export const PledgeBadge = ({ year }: { readonly year: Pick<ShownYear, 'signed' | 'waiting'> }) => {
  const t = useClusterText();
  const state = pledgeState(year);
  const { signed, waiting } = year;
  return (
    <StateBadge
      tone={PLEDGE_TONES[state]}
      word={t(`cluster.pledge.${state}`, { signed, count: signed + waiting })}
    />
  );
};
