import type { CriteriaSet } from '@danvan/domain/scoring';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { setOfRound } from './published-set.ts';
import type { StoredRound } from './round.map.ts';
import { readRounds } from './round.store.ts';
import type { SeenSheet } from './sheet.map.ts';
import { findSheets } from './sheet.store.ts';
import { readSheetDetails, type SheetDetails } from './sheet-details.store.ts';

const byId = <Item extends { readonly id: string }>(ids: readonly string[], found: readonly Item[]) => {
  const index = new Map<string, Item>(found.map((item) => [item.id, item]));
  return ids.map((id) => index.get(id) ?? null);
};

const roundLoader = (scope: RequestScope) =>
  new DataLoader<string, StoredRound | null>(
    (ids) => scope.read(async ({ manager }) => byId(ids, await readRounds(manager, [...new Set(ids)]))),
    { cache: false },
  );

const sheetLoader = (scope: RequestScope) =>
  new DataLoader<string, SeenSheet | null>(
    (ids) =>
      scope.read(async (reading) =>
        byId(ids, await findSheets(reading.manager, await recordScopeOf(reading), [...new Set(ids)])),
      ),
    { cache: false },
  );

const detailsLoader = (scope: RequestScope) =>
  new DataLoader<string, SheetDetails>((ids) =>
    scope.read(async ({ manager }) => ids.map(await readSheetDetails(manager, [...new Set(ids)]))),
  );

const setLoader = (scope: RequestScope) =>
  new DataLoader<string, CriteriaSet | null>((ids) =>
    scope.read(async ({ manager }) => {
      const rounds = byId(ids, await readRounds(manager, [...new Set(ids)]));
      return Promise.all(rounds.map((round) => round && setOfRound(manager, round)));
    }),
  );

/** Rounds, their sets and sheets; rounds are seen as their records are, sheets by their own rule. */
export const roundLoaders = (scope: RequestScope) => {
  const [rounds, sheets, sets, details] = [
    roundLoader(scope),
    sheetLoader(scope),
    setLoader(scope),
    detailsLoader(scope),
  ];
  return {
    round: (id: string): Promise<StoredRound | null> => rounds.load(id),
    setOfRound: (id: string): Promise<CriteriaSet | null> => sets.load(id),
    sheet: (id: string): Promise<SeenSheet | null> => sheets.load(id),
    sheetDetails: (id: string): Promise<SheetDetails> => details.load(id),
  };
};
