import type { CriteriaSet, SubjectScore } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import { groupRows } from '../../../database/group-rows.ts';
import type { Reading } from '../../../database/unit-of-work.ts';
import { frozenSet } from './frozen-rules.ts';
import { runsSeen, toRunType } from './read-runs.ts';
import { toSetType } from './read-set.ts';
import type { StoredRound } from './round.map.ts';
import { seenRound } from './round-of.ts';
import { readResults, type StoredRun } from './run.store.ts';
import { RankingGroupType, RankingRowType, RankingType } from './run.type.ts';
import { type SheetName, seenIdsOf, sheetNames } from './sheet-names.ts';
import { subjectOf } from './subject-of.ts';
import { toSummary } from './to-summary.ts';

const NO_RANK = Number.MAX_SAFE_INTEGER;
const NO_LEAVES = { withLeaves: false } as const;

/** The best first; whoever takes no rank comes last, by points. */
const byRank = (a: SubjectScore, b: SubjectScore): number =>
  (a.rank ?? NO_RANK) - (b.rank ?? NO_RANK) || b.total.cmp(a.total) || (a.subject < b.subject ? -1 : 1);

type Standing = { readonly name: SheetName; readonly score: SubjectScore };
type Told = {
  readonly set: CriteriaSet;
  /** By group in Vietnamese order. */
  readonly standings: readonly Standing[];
  /** By sheet: the places before a correction; null where nothing was corrected. */
  readonly former: ReadonlyMap<string, number | null> | null;
  /** The sheets that the viewer may open. */
  readonly mine: ReadonlySet<string>;
};

const readTold = async (reading: Reading, round: StoredRound, run: StoredRun): Promise<Told> => {
  const { manager } = reading;
  const results = await readResults(manager, run.id, NO_LEAVES);
  const before = run.corrects === null ? null : await readResults(manager, run.corrects, NO_LEAVES);
  const scores = new Map(results.map(({ sheet, score }) => [sheet, score]));
  const names = [...(await sheetNames(manager, round.id)).values()];
  return {
    set: await frozenSet(manager, run.rulesHash),
    standings: names.flatMap((name) => {
      const score = scores.get(name.id);
      return score ? [{ name, score }] : [];
    }),
    former: before && new Map(before.map(({ sheet, score }) => [sheet, score.rank])),
    mine: await seenIdsOf(reading, round.id),
  };
};

const toRow = async (
  context: GatewayContext,
  { set, former, mine }: Told,
  { name, score }: Standing,
): Promise<RankingRowType> => {
  const place = former?.get(name.id) ?? null;
  return Object.assign(new RankingRowType(), {
    subject: await subjectOf(context, name),
    sheetId: mine.has(name.id) ? name.id : null,
    score: toSummary(set, score),
    formerRank: former !== null && place !== score.rank ? place : null,
    isOwn: context.actor?.unitId === name.unit,
  });
};

const toGroups = (context: GatewayContext, told: Told): Promise<RankingGroupType[]> =>
  Promise.all(
    [...groupRows(told.standings, ({ name }) => name.group)].map(async ([id, standings]) => {
      const inOrder = [...standings].sort((a, b) => byRank(a.score, b.score));
      return Object.assign(new RankingGroupType(), {
        group: { id, title: standings[0]?.name.groupName ?? id },
        rows: await Promise.all(inOrder.map((standing) => toRow(context, told, standing))),
      });
    }),
  );

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
  const inForce = seen.find(({ id }) => id === round.publishedRun) ?? seen[0];
  const run = number === null ? inForce : seen.find((each) => each.number === number);
  if (run === undefined) return null;
  const told = await context.read((reading) => readTold(reading, round, run));
  return Object.assign(new RankingType(), {
    roundId: round.id,
    run: toRunType(run, round, all),
    set: toSetType(told.set, run.rulesHash),
    groups: await toGroups(context, told),
  });
};
