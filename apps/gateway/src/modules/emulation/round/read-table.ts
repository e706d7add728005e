import type { WrittenStage } from '@danvan/domain/emulation';
import type { GatewayContext } from '../../../context.ts';
import type { StoredRound } from './round.map.ts';
import type { RoundTableType } from './round.type.ts';

export const readTable = async (
  _context: GatewayContext,
  _round: StoredRound,
  _wanted: { readonly stage: WrittenStage; readonly group: string | null },
): Promise<RoundTableType | null> => null;
