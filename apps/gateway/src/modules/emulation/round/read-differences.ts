import { differencesOf } from '@danvan/domain/emulation';
import type { GatewayContext } from '../../../context.ts';
import { frozenSet } from './frozen-rules.ts';
import { isOfOwnLine } from './is-holder.ts';
import { runsSeen } from './read-runs.ts';
import { seenRound } from './round-of.ts';
import { readResults, readRun } from './run.store.ts';
import { SubjectDifferenceType } from './run.type.ts';
import { sheetNames } from './sheet-names.ts';
import { subjectOf } from './subject-of.ts';
import { toSummary } from './to-summary.ts';

/** What a correction says otherwise than the run that it corrects. Leaves are told to the line of the holder alone. */
export const readDifferences = async (
  context: GatewayContext,
  runId: string,
): Promise<SubjectDifferenceType[]> => {
  const run = await context.read(({ manager }) => readRun(manager, runId));
  const found = run && (await seenRound(context, run.round));
  if (!run || !found || run.corrects === null) return [];
  const { corrects } = run;
  const { seen } = await runsSeen(context, found.round);
  if (!seen.some(({ id }) => id === runId)) return [];
  const mayKnowLeaves = await isOfOwnLine(context, found.round.holder);
  const { set, before, after, names } = await context.read(async ({ manager }) => ({
    set: await frozenSet(manager, run.rulesHash),
    before: await readResults(manager, corrects),
    after: await readResults(manager, runId),
    names: [...(await sheetNames(manager, run.round)).values()],
  }));
  const scores = (results: typeof before) => results.map(({ score }) => score);
  return Promise.all(
    differencesOf(scores(before), scores(after)).map(async (difference) => {
      const name = names.find(({ subject }) => subject === difference.subject);
      if (!name) throw new Error(`No sheet of ${difference.subject} in the round.`);
      return Object.assign(new SubjectDifferenceType(), {
        subject: await subjectOf(context, name),
        before: difference.before && toSummary(set, difference.before),
        after: difference.after && toSummary(set, difference.after),
        leaves: (mayKnowLeaves ? difference.leaves : []).map((leaf) => ({
          key: leaf.key,
          before: leaf.before?.points ?? null,
          after: leaf.after?.points ?? null,
        })),
      });
    }),
  );
};
