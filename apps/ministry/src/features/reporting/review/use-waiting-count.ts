import { useAsk } from '@danvan/app-kit';
import { WaitingCountQuery } from './queue.graphql.ts';

const EVERY_MINUTE = 60_000;

/** How many reports wait for the viewer's decision; 0 while unknown. */
export const useWaitingCount = (reviews: boolean): number => {
  const asked = useAsk(WaitingCountQuery, {}, { pause: !reviews, every: EVERY_MINUTE });
  return asked.status === 'ready' ? asked.data.reports.totalCount : 0;
};
