import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { findSheetsOf, type SheetsWanted } from './sheet.store.ts';
import { type ScoreSheetConnectionType, toSheetType } from './sheet.type.ts';

/** A page of the sheets of a round, as far as the viewer may know them. */
export const sheetPage = async (
  context: GatewayContext,
  wanted: SheetsWanted,
  { first, after }: { readonly first: number | null; readonly after: string | null },
): Promise<ScoreSheetConnectionType> => {
  const offset = offsetOf(after);
  const { sheets, total } = await context.read(async (reading) =>
    findSheetsOf(reading.manager, await recordScopeOf(reading), wanted, { offset, limit: pageSize(first) }),
  );
  return pageOf(sheets.map(toSheetType), total, offset);
};
