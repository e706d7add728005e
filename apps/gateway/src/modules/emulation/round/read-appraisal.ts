import type { GatewayContext } from '../../../context.ts';
import type { AppraisalType } from './run.type.ts';
import type { SheetsWanted } from './sheet.store.ts';

export const readAppraisal = async (
  _context: GatewayContext,
  _wanted: SheetsWanted,
): Promise<AppraisalType | null> => null;
