import type { WrittenStage } from '@danvan/domain/emulation';
import type { GatewayContext } from '../../../context.ts';
import type { SheetScoreType } from './run.type.ts';
import type { SeenSheet } from './sheet.map.ts';

export const readSheetScore = async (
  _context: GatewayContext,
  _sheet: SeenSheet,
  _stage: WrittenStage | null,
): Promise<SheetScoreType | null> => null;
