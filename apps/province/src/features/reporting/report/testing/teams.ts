import type { Id } from '@danvan/domain/kernel';
import type { Indicator } from '@danvan/domain/reporting';

/** A plain count for tests: teams, whole, without bounds. */
export const teams: Indicator = {
  code: 'TEAMS' as Id<'Indicator'>,
  name: { vi: 'Tổ tự quản', en: 'Teams' },
  unitOfMeasure: { vi: 'tổ', en: 'teams' },
  kind: 'STOCK',
  overUnits: 'SUM',
  overTime: 'LAST',
  decimals: 0,
  minimum: null,
  maximum: null,
  pairedWith: null,
  guidance: null,
};
