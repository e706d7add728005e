import type { GatewayContext } from '../../../context.ts';
import type { StoredRound } from './round.map.ts';
import type { RoundDutyType } from './round.type.ts';

export const readDuties = async (
  _context: GatewayContext,
  _round: StoredRound,
): Promise<RoundDutyType[]> => [];
