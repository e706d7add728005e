import type { GatewayContext } from '../../../context.ts';
import { lastJob } from '../../../jobs/job.store.ts';
import { type JobType, toJobType } from '../../../jobs/job.type.ts';
import { isOfOwnLine } from './is-holder.ts';
import type { StoredRound } from './round.map.ts';

/** The last job on a round, for the line of its holder. */
export const lastJobOf = async (context: GatewayContext, round: StoredRound): Promise<JobType | null> => {
  if (!(await isOfOwnLine(context, round.holder))) return null;
  const job = await context.read(({ manager }) => lastJob(manager, round.id));
  return job && toJobType(job, context.language);
};
