import { ok } from '@danvan/domain/kernel';
import { actOnSheet, type SheetOrder } from './act-on-sheet.ts';
import { toPrefillJson } from './mark.map.ts';
import { prefillsOf } from './prefill.ts';

/** Fills a sheet in anew from what was approved and pledged meanwhile; what the unit typed stays. */
export const refreshPrefill = (order: SheetOrder) =>
  actOnSheet({
    name: 'REFRESH_PREFILL',
    act: 'REFRESH_PREFILL',
    order,
    content: null,
    change: async ({ uow, set, round, sheet }) => {
      const prefill = (await prefillsOf(uow.manager, set, round, [sheet]))(sheet.subject);
      return ok({ sheet: { prefill }, before: toPrefillJson(sheet.prefill), after: toPrefillJson(prefill) });
    },
  });
