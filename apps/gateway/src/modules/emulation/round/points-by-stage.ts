import { WRITTEN_STAGES, type WrittenStage } from '@danvan/domain/emulation';
import type { LeafScore } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import type { StoredRound } from './round.map.ts';
import { readResults } from './run.store.ts';
import type { SeenSheet } from './sheet.map.ts';
import { passSeen, scoreAt, surroundingsOf } from './stage-scores.ts';

/** What the published run gave: decided points are told as they were published, for nobody's sheet stands alone in it. */
const published = async (
  context: GatewayContext,
  sheet: SeenSheet,
  { state, publishedRun }: StoredRound,
): Promise<readonly LeafScore[] | null> => {
  if (state !== 'PUBLISHED' || publishedRun === null || sheet.view === 'PEER') return null;
  const [kept] = await context.read(({ manager }) =>
    readResults(manager, publishedRun, { sheets: [sheet.id] }),
  );
  return kept?.score.leaves ?? null;
};

/** What each leaf of a sheet comes to at each stage; null for what is no leaf. */
export const pointsByStage = async (
  context: GatewayContext,
  sheet: SeenSheet,
): Promise<(stage: WrittenStage, key: string) => LeafScore | null> => {
  const { loaders } = context;
  const [set, round] = [await loaders.setOfRound(sheet.round), await loaders.round(sheet.round)];
  if (set === null || round === null) return () => null;
  const sheets = await context.read(({ manager }) => surroundingsOf(manager, sheet));
  const kept = await published(context, sheet, round);
  const leaves = new Map(
    WRITTEN_STAGES.map((stage) => {
      const score = scoreAt(set, passSeen(sheet, round), sheets, stage).scoreOf(sheet.subject);
      const told = (stage === 'FINAL' ? kept : null) ?? score?.leaves;
      return [stage, new Map(told?.map((leaf) => [leaf.key, leaf]))] as const;
    }),
  );
  return (stage, key) => leaves.get(stage)?.get(key) ?? null;
};
