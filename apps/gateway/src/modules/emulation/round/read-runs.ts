import type { GatewayContext } from '../../../context.ts';
import { isOfOwnLine } from './is-holder.ts';
import type { StoredRound } from './round.map.ts';
import { readRunsOf, type StoredRun } from './run.store.ts';
import { ScoringRunType } from './run.type.ts';

/** Runs as the API tells them; `all`: those of their round. */
export const toRunType = (run: StoredRun, round: StoredRound, all: readonly StoredRun[]): ScoringRunType =>
  Object.assign(new ScoringRunType(), {
    ...run,
    isPublished: publishedIds(round, all).has(run.id),
    correctsRun: all.find(({ id }) => id === run.corrects)?.number ?? null,
  });

/** The run that is in force, and those that it corrected one after the other. */
export const publishedIds = (
  { publishedRun }: Pick<StoredRound, 'publishedRun'>,
  all: readonly StoredRun[],
): ReadonlySet<string> => {
  const ids = new Set<string>();
  let next = publishedRun;
  while (next !== null && !ids.has(next)) {
    ids.add(next);
    next = all.find(({ id }) => id === next)?.corrects ?? null;
  }
  return ids;
};

/** The runs that the viewer may know, the newest first: the holder's line all, others those published. */
export const runsSeen = async (
  context: GatewayContext,
  round: StoredRound,
): Promise<{ readonly seen: readonly StoredRun[]; readonly all: readonly StoredRun[] }> => {
  const all = await context.read(({ manager }) => readRunsOf(manager, round.id));
  if (await isOfOwnLine(context, round.holder)) return { seen: all, all };
  const published = publishedIds(round, all);
  return { seen: all.filter(({ id }) => published.has(id)), all };
};

export const readRuns = async (context: GatewayContext, round: StoredRound): Promise<ScoringRunType[]> => {
  const { seen, all } = await runsSeen(context, round);
  return seen.map((run) => toRunType(run, round, all));
};
