import type { GatewayContext } from '../../../context.ts';
import type { StoredRound } from './round.map.ts';
import type { ScoringRunType } from './run.type.ts';

export const readRuns = async (
  _context: GatewayContext,
  _round: StoredRound,
): Promise<ScoringRunType[]> => [];
