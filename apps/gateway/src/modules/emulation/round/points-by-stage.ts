import { WRITTEN_STAGES, type WrittenStage } from '@danvan/domain/emulation';
import type { LeafScore } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import type { SeenSheet } from './sheet.map.ts';
import { scoreAt, surroundingsOf } from './stage-scores.ts';

/** What each leaf of a sheet comes to at each stage; null for what is no leaf. */
export const pointsByStage = async (
  context: GatewayContext,
  sheet: SeenSheet,
): Promise<(stage: WrittenStage, key: string) => LeafScore | null> => {
  const { loaders } = context;
  const [set, round] = [await loaders.setOfRound(sheet.round), await loaders.round(sheet.round)];
  if (set === null || round === null) return () => null;
  const sheets = await context.read(({ manager }) => surroundingsOf(manager, sheet));
  const leaves = new Map(
    WRITTEN_STAGES.map((stage) => {
      const score = scoreAt(set, round, sheets, stage).scoreOf(sheet.subject);
      return [stage, new Map(score?.leaves.map((leaf) => [leaf.key, leaf]))] as const;
    }),
  );
  return (stage, key) => leaves.get(stage)?.get(key) ?? null;
};
