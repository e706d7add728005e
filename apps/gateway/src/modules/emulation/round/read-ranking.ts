import type { SubjectScore } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import { groupRows } from '../../../database/group-rows.ts';
import { frozenSet } from './frozen-rules.ts';
import { runsSeen, toRunType } from './read-runs.ts';
import { toSetType } from './read-set.ts';
import { seenRound } from './round-of.ts';
import { readResults, type StoredResult } from './run.store.ts';
import { RankingGroupType, RankingRowType, RankingType } from './run.type.ts';
import { type SheetName, seenIdsOf, sheetNames } from './sheet-names.ts';
import { subjectOf } from './subject-of.ts';
import { toSummary } from './to-summary.ts';

const NO_RANK = Number.MAX_SAFE_INTEGER;

/** The best first; whoever takes no rank comes last, by points. */
const byRank = (a: SubjectScore, b: SubjectScore): number =>
  (a.rank ?? NO_RANK) - (b.rank ?? NO_RANK) || b.total.cmp(a.total) || (a.subject < b.subject ? -1 : 1);

type Told = { readonly result: StoredResult; readonly name: SheetName };

/** Bảng xếp hạng: totals, classes and places, never the leaves; null where the viewer may not know a run. */
export const readRanking = async (
  context: GatewayContext,
  roundId: string,
  number: number | null,
): Promise<RankingType | null> => {
  const found = await seenRound(context, roundId);
  if (found === null) return null;
  const { round } = found;
  const { seen, all } = await runsSeen(context, round);
  const wanted = (id: string | null) => seen.find((run) => run.id === id);
  const run =
    number === null ? (wanted(round.publishedRun) ?? seen[0]) : seen.find((each) => each.number === number);
  if (run === undefined) return null;
  const { set, results, before, names, mine } = await context.read(async (reading) => ({
    set: await frozenSet(reading.manager, run.rulesHash),
    results: await readResults(reading.manager, run.id),
    before: run.corrects === null ? [] : await readResults(reading.manager, run.corrects),
    names: await sheetNames(reading.manager, round.id),
    mine: await seenIdsOf(reading, round.id),
  }));
  const formerRanks = new Map(before.map(({ sheet, score }) => [sheet, score.rank]));
  const told = results.flatMap((result): Told[] => {
    const name = names.get(result.sheet);
    return name ? [{ result, name }] : [];
  });
  const rowOf = async ({ result: { sheet, score }, name }: Told): Promise<RankingRowType> => {
    const former = formerRanks.get(sheet) ?? null;
    return Object.assign(new RankingRowType(), {
      subject: await subjectOf(context, name),
      sheetId: mine.has(sheet) ? sheet : null,
      score: toSummary(set, score),
      formerRank: run.corrects !== null && former !== score.rank ? former : null,
      isOwn: context.actor?.unitId === name.unit,
    });
  };
  const groups = [...groupRows(told, ({ name }) => name.group)].map(async ([id, rows]) =>
    Object.assign(new RankingGroupType(), {
      group: { id, title: rows[0]?.name.groupName ?? id },
      rows: await Promise.all([...rows].sort((a, b) => byRank(a.result.score, b.result.score)).map(rowOf)),
    }),
  );
  return Object.assign(new RankingType(), {
    roundId: round.id,
    run: toRunType(run, round, all),
    set: toSetType(set, run.rulesHash),
    groups: await Promise.all(groups),
  });
};
