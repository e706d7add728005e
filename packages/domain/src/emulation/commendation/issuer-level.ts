import type { OrgLevel, UnitKind } from '../../hierarchy/model.ts';

/**
 * cấp khen thưởng: Nhà nước, Chính phủ / bộ, ban, ngành, đoàn thể trung ương / tỉnh, thành phố / huyện (until
 * 30/06/2025) / xã, phường, đặc khu.
 */
export const ISSUER_LEVELS = ['CENTRAL_GOVERNMENT', 'MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type IssuerLevel = (typeof ISSUER_LEVELS)[number];

/** They belong to the unit above them and issue nothing of their own. */
const NO_ISSUERS: readonly UnitKind[] = ['DIVISION', 'STANDING_BODY', 'STEERING_COMMITTEE'];
const OF_THE_STATE: readonly UnitKind[] = ['NATION', 'NATIONAL_ASSEMBLY'];

/** The level at which a unit of this grade issues commendations; null: it issues none. Set by us after hierarchy.md §1. */
export const issuerLevelOf = ({
  level,
  kind,
}: {
  readonly level: OrgLevel;
  readonly kind: UnitKind;
}): IssuerLevel | null => {
  if (NO_ISSUERS.includes(kind) || level === 'RESIDENTIAL_AREA') return null;
  if (level !== 'CENTRAL') return level;
  return OF_THE_STATE.includes(kind) ? 'CENTRAL_GOVERNMENT' : 'MINISTRY';
};
