import type { WrittenStage } from '@danvan/domain/emulation';
import type { LeafScore } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import type { SeenSheet } from './sheet.map.ts';

/** What each leaf of a sheet comes to at each stage; null for what is no leaf. */
export const pointsByStage =
  async (
    _context: GatewayContext,
    _sheet: SeenSheet,
  ): Promise<(stage: WrittenStage, key: string) => LeafScore | null> =>
  () =>
    null;
