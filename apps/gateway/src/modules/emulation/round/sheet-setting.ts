import type { Action } from '@danvan/domain/access';
import { type SheetAct, type SheetSetting, SIDE_OF } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { EntityManager } from 'typeorm';
import type { GatewayContext } from '../../../context.ts';
import type { StoredRound } from './round.map.ts';
import type { StoredSheet } from './sheet.map.ts';

/** The action of the matrix behind each act upon a sheet. */
export const sheetPermissionOf = (act: SheetAct): Action => {
  switch (SIDE_OF[act]) {
    case 'HOLDER':
      return 'KEEP_ROUND';
    case 'SCORED':
      return 'SCORE_SELF';
    case 'PEER':
      return 'REVIEW_PEERS';
  }
};

type Scored = Pick<StoredSheet, 'id' | 'round' | 'group' | 'unit' | 'state'>;

/** The other units of a sheet's group, and who of them has handed in a review of it. */
const readPeers = async (manager: EntityManager, { id, round, group }: Scored) => {
  const rows: { unit_id: OrgUnitId; has_reviewed: boolean }[] = await manager.query(
    `SELECT DISTINCT s.unit_id, EXISTS (SELECT FROM peer_review v
       WHERE v.sheet_id = $3 AND v.reviewer_id = s.unit_id AND v.submitted_at IS NOT NULL) AS has_reviewed
     FROM score_sheet s WHERE s.round_id = $1 AND s.group_id = $2`,
    [round, group, id],
  );
  return {
    peers: rows.map((row) => row.unit_id),
    reviewedBy: rows.filter((row) => row.has_reviewed).map((row) => row.unit_id),
  };
};

/** What surrounds an act upon a sheet. */
export const settingIn = async (
  manager: EntityManager,
  round: StoredRound,
  sheet: Scored,
): Promise<SheetSetting> => ({
  round: { state: round.state, isBusy: round.busyJob !== null, holder: round.holder },
  sheet,
  ...(await readPeers(manager, sheet)),
});

/** The same for whoever reads. */
export const sheetSettingOf = async (context: GatewayContext, sheet: Scored): Promise<SheetSetting> => {
  const round = await context.loaders.round(sheet.round);
  if (round === null) throw new Error(`The round ${sheet.round} of a sheet is not there.`);
  return context.read(({ manager }) => settingIn(manager, round, sheet));
};

/** The acts that `openTo` gives for a unit for which the viewer may act in this way, over all such units. */
export const actingUnitFor = async (
  { loaders }: GatewayContext,
  { round, sheet, peers }: SheetSetting & { readonly sheet: { readonly unit: OrgUnitId } },
  openTo: (unit: OrgUnitId) => readonly SheetAct[],
): Promise<readonly SheetAct[]> => {
  const units = [...new Set([round.holder, sheet.unit, ...peers])];
  const open = await Promise.all(
    units.map(async (unit) => {
      const allowed = await loaders.workActions(unit);
      return openTo(unit).filter((act) => allowed.includes(sheetPermissionOf(act)));
    }),
  );
  return [...new Set(open.flat())];
};
