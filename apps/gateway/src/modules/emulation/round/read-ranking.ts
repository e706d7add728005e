import type { GatewayContext } from '../../../context.ts';
import type { RankingType } from './run.type.ts';

export const readRanking = async (
  _context: GatewayContext,
  _round: string,
  _run: number | null,
): Promise<RankingType | null> => null;
