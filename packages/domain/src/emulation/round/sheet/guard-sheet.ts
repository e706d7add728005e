import type { OrgUnitId } from '../../../hierarchy/model.ts';
import { type RoundStanding, roundActFault } from '../decide-round.ts';
import { type RoundAct, SIDE_OF } from '../transitions.ts';
import type { RoundSheet } from './model.ts';

/** Why an act upon a sheet is not open. */
export type SheetActFaultCode =
  | 'ROUND_IN_OTHER_STATE'
  | 'ROUND_BUSY'
  | 'NOT_YOUR_SHEET'
  | 'SHEET_SUBMITTED'
  | 'SHEET_NOT_SUBMITTED'
  | 'REVIEW_SUBMITTED';

/** What surrounds an act upon a sheet. */
export type SheetSetting = {
  readonly round: RoundStanding & { readonly holder: OrgUnitId };
  readonly sheet: Pick<RoundSheet, 'unit' | 'state'>;
  /** Who answers for the others of its group: they review it. */
  readonly peers: readonly OrgUnitId[];
  /** Those of them that have handed in their review of this sheet. */
  readonly reviewedBy: readonly OrgUnitId[];
};

/** The acts upon one sheet; the rest of a round's acts are upon the round. */
export const SHEET_ACTS = [
  'REFRESH_PREFILL',
  'SCORE_SELF',
  'SUBMIT_SELF',
  'SEND_BACK',
  'SCORE_PEERS',
  'SUBMIT_PEERS',
  'EXPLAIN',
  'RECHECK',
  'SET_FINAL',
] as const satisfies readonly RoundAct[];
export type SheetAct = (typeof SHEET_ACTS)[number];

/** The units in whose name an act upon a sheet is done. */
export const sheetActorsOf = ({ round, sheet, peers }: SheetSetting, act: SheetAct): readonly OrgUnitId[] => {
  switch (SIDE_OF[act]) {
    case 'HOLDER':
      return [round.holder];
    case 'SCORED':
      return [sheet.unit];
    case 'PEER':
      return peers.filter((peer) => peer !== sheet.unit);
  }
};

const stateFault = (
  { sheet, reviewedBy }: SheetSetting,
  act: SheetAct,
  unit: OrgUnitId,
): SheetActFaultCode | null => {
  switch (act) {
    case 'SCORE_SELF':
    case 'SUBMIT_SELF':
    case 'REFRESH_PREFILL':
      return sheet.state === 'SUBMITTED' ? 'SHEET_SUBMITTED' : null;
    case 'SEND_BACK':
      return sheet.state === 'SUBMITTED' ? null : 'SHEET_NOT_SUBMITTED';
    case 'SCORE_PEERS':
    case 'SUBMIT_PEERS':
      return reviewedBy.includes(unit) ? 'REVIEW_SUBMITTED' : null;
    default:
      return null;
  }
};

/** Why this act is not open to this unit now; null when it is. */
export const guardSheet = (
  setting: SheetSetting,
  act: SheetAct,
  unit: OrgUnitId,
): SheetActFaultCode | null => {
  if (!sheetActorsOf(setting, act).includes(unit)) return 'NOT_YOUR_SHEET';
  return roundActFault(setting.round, act) ?? stateFault(setting, act, unit);
};

/** The acts open to a unit now; what the role may do is asked of access besides. */
export const openSheetActs = (setting: SheetSetting, unit: OrgUnitId): readonly SheetAct[] =>
  SHEET_ACTS.filter((act) => guardSheet(setting, act, unit) === null);
