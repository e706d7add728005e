import type { GatewayContext } from '../../../context.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { type ScoringRoundType, toRoundType } from './round.type.ts';
import { type ScoreSheetType, toSheetType } from './sheet.type.ts';

/** The round of a record that is seen. */
export const roundOf = async (
  { loaders }: GatewayContext,
  stored: StoredRecord,
): Promise<ScoringRoundType | null> => {
  const round = await loaders.round(stored.id);
  return round && toRoundType(stored, round);
};

/** A round by its id; null when there is none that the viewer sees. */
export const seenRound = async (context: GatewayContext, id: string): Promise<ScoringRoundType | null> => {
  const stored = await context.loaders.record(id);
  return stored?.kind === 'SCORING_ROUND' ? roundOf(context, stored) : null;
};

/** Of the rounds those that the viewer sees, in their order. */
export const seenRounds = async (
  context: GatewayContext,
  ids: readonly string[],
): Promise<ScoringRoundType[]> => {
  const rounds = await Promise.all(ids.map((id) => seenRound(context, id)));
  return rounds.filter((round) => round !== null);
};

/** A sheet by its id, as far as the viewer may know it. */
export const seenSheet = async ({ loaders }: GatewayContext, id: string): Promise<ScoreSheetType | null> => {
  const sheet = await loaders.sheet(id);
  return sheet && toSheetType(sheet);
};
