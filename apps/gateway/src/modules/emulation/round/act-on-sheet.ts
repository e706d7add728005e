import {
  guardSheet,
  SHEET_FAULT_WORDS,
  type SheetAct,
  type SheetSetting,
  sheetActorsOf,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { type KeyReused, once } from '../../../database/once.ts';
import type { Uow } from '../../programme/record/act.ts';
import { mayActFor, recordScopeOf } from '../../programme/record/record.scope.ts';
import { type RecordFault, refusal, type SaidNotice } from '../../programme/record/record-fault.ts';
import { setOfRound } from './published-set.ts';
import type { StoredRound } from './round.map.ts';
import { holdRound } from './round.store.ts';
import type { SeenSheet, StoredSheet } from './sheet.map.ts';
import { findSheets } from './sheet.store.ts';
import { settingIn, sheetPermissionOf } from './sheet-setting.ts';
import { saveSheetRow } from './write-sheet.ts';

/** On which sheet, as whoever acts last saw it, and under which key. */
export type SheetOrder = {
  readonly sheetId: string;
  readonly version: number;
  readonly idempotencyKey: string;
};

/** Why an act upon a sheet did not happen. */
export type SheetFault =
  | Exclude<RecordFault, { kind: 'CONFLICT' }>
  | { readonly kind: 'SHEET_CONFLICT'; readonly sheetId: string };
export type SheetActed = {
  readonly sheetId: string;
  readonly warnings: readonly {
    readonly code: string;
    readonly message: { readonly vi: string; readonly en: string };
    readonly path: readonly string[];
  }[];
};
export type SheetOutcome = Result<SheetActed, SheetFault | KeyReused>;

/** A sheet under an act that the domain allows to this unit. */
export type HeldSheet = {
  readonly uow: Uow;
  readonly round: StoredRound;
  readonly set: CriteriaSet;
  readonly sheet: SeenSheet;
  /** In whose name it is done. */
  readonly unit: OrgUnitId;
};

/** What an act makes of a sheet besides its version. */
export type SheetChange = {
  readonly sheet?: Partial<StoredSheet>;
  readonly write?: (uow: Uow) => Promise<void>;
  readonly warnings?: readonly SaidNotice[];
  readonly before?: unknown;
  readonly after: unknown;
  readonly reason?: string | null;
};

export type ActOnSheet = {
  /** Its name in the audit. */
  readonly name: string;
  readonly act: SheetAct;
  readonly order: SheetOrder;
  readonly content: Parameters<typeof once>[2];
  /** What `order.version` is held against; the sheet's own version if nothing is said. */
  readonly versionOf?: (held: HeldSheet) => Promise<number>;
  readonly change: (held: HeldSheet) => Promise<Result<SheetChange, SheetFault>>;
};

/** The sheet and its round, kept from everyone who would change them; null when it is not there for the actor. */
const lock = async (uow: Uow, id: string) => {
  const { manager } = uow;
  const [row]: { round_id: string }[] = await manager.query(
    'SELECT round_id FROM score_sheet WHERE id = $1',
    [id],
  );
  if (!row) return null;
  const round = await holdRound(manager, row.round_id, 'SHARE');
  await manager.query('SELECT 1 FROM score_sheet WHERE id = $1 FOR UPDATE', [id]);
  const [sheet] = await findSheets(manager, await recordScopeOf(uow), [id]);
  return round && sheet ? { round, sheet } : null;
};

/** The unit in whose name the actor does this; null when it may not. */
const unitFor = async (uow: Uow, setting: SheetSetting, act: SheetAct): Promise<OrgUnitId | null> => {
  for (const unit of sheetActorsOf(setting, act))
    if (await mayActFor(uow, sheetPermissionOf(act), [unit])) return unit;
  return null;
};

const hold = async (uow: Uow, act: ActOnSheet): Promise<Result<HeldSheet, SheetFault>> => {
  const locked = await lock(uow, act.order.sheetId);
  if (locked === null) return err({ kind: 'NOT_FOUND' });
  const { round, sheet } = locked;
  const setting = await settingIn(uow.manager, round, sheet);
  const unit = await unitFor(uow, setting, act.act);
  const set = await setOfRound(uow.manager, round);
  if (unit === null || set === null) return err({ kind: 'NOT_FOUND' });
  const held = { uow, round, set, sheet, unit };
  const version = await (act.versionOf?.(held) ?? sheet.version);
  if (version !== act.order.version) return err({ kind: 'SHEET_CONFLICT', sheetId: sheet.id });
  const code = guardSheet(setting, act.act, unit);
  if (code === null) return ok(held);
  return err(refusal(SHEET_FAULT_WORDS, { code, path: [] }) as SheetFault);
};

const perform = async (uow: Uow, act: ActOnSheet): Promise<Result<SheetActed, SheetFault>> => {
  const held = await hold(uow, act);
  if (!held.ok) return held;
  const changed = await act.change(held.value);
  if (!changed.ok) return changed;
  const { sheet } = held.value;
  const { sheet: next = {}, write, warnings = [], before, after, reason = null } = changed.value;
  await write?.(uow);
  await saveSheetRow(uow.manager, { ...sheet, ...next, version: sheet.version + 1 });
  // Filed under whoever acts: what peers and the holder say is not the scored unit's to read before it is told.
  const { unit } = held.value;
  await uow.audit({ action: act.name, subjectId: sheet.id, unitId: unit, before, after, reason });
  return ok({ sheetId: sheet.id, warnings: [...warnings] });
};

/** One act upon one sheet, once for each idempotency key. It does not touch the version of the round. */
export const actOnSheet =
  (act: ActOnSheet) =>
  (uow: Uow): Promise<SheetOutcome> =>
    once(uow, act.order.idempotencyKey, [act.name, { ...act.order }, act.content], () => perform(uow, act));
