import { type Asked, useAsk } from '@danvan/app-kit';
import { inQueueOrder } from './queue-order.ts';
import { type QueuedReport, ReviewQueueQuery } from './review.graphql.ts';

const PAGE = 100;

/** Reports that wait for the viewer, in the order in which they are decided; `total` counts those beyond the first page too. */
export const useReviewQueue = (): {
  readonly asked: Asked<unknown>;
  readonly queue: readonly QueuedReport[];
  readonly total: number;
} => {
  const asked = useAsk(ReviewQueueQuery, { first: PAGE, after: null }, { every: 60_000 });
  const reports = asked.status === 'ready' ? asked.data.reports : null;
  return { asked, queue: reports ? inQueueOrder(reports.nodes) : [], total: reports?.totalCount ?? 0 };
};
