import type { RoundSheet, ScoreSheetId, SheetState, WrittenStage } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import { recordId, type ScoringRoundId } from '@danvan/domain/programme';
import { type Said, toMarks, toPrefill, toPrefillJson } from './mark.map.ts';
import type { SheetView } from './round.enums.ts';
import type { ScoreEntryRow, ScoreSheetRow } from './sheet.row.ts';

/** A sheet as it is kept. */
export type StoredSheet = RoundSheet & {
  readonly round: ScoringRoundId;
  readonly version: number;
  readonly groupName: string;
  readonly submittedAt: Date | null;
  readonly submittedBy: string | null;
  readonly sendBackReason: string | null;
  readonly said: Readonly<Record<string, Said>>;
};

/** A sheet with what the viewer may know of it. */
export type SeenSheet = StoredSheet & {
  readonly view: SheetView;
  readonly reviewsDone: number;
  readonly reviewsExpected: number;
  readonly explained: number;
  readonly rechecked: number;
};

export type SheetJoined = ScoreSheetRow & {
  entries: ScoreEntryRow[];
  view: SheetView;
  reviews_done: number;
  reviews_expected: number;
  explained: number;
  rechecked: number;
};

/** By whom and when a stage said something of a key. */
export const saidKey = (stage: WrittenStage, key: string): string => `${stage} ${key}`;

export const toSheet = (row: ScoreSheetRow & { entries: ScoreEntryRow[] }): StoredSheet => ({
  id: id<'ScoreSheet'>(row.id),
  round: recordId<'SCORING_ROUND'>(row.round_id),
  subject: row.subject,
  unit: row.unit_id as OrgUnitId,
  group: row.group_id,
  groupName: row.group_name,
  state: row.state as SheetState,
  version: row.version,
  wasSubmitted: row.was_submitted,
  submittedAt: row.submitted_at === null ? null : new Date(row.submitted_at),
  submittedBy: row.submitted_by,
  sendBackReason: row.send_back_reason,
  prefill: toPrefill(row.prefill),
  marks: toMarks(row.entries),
  said: Object.fromEntries(
    row.entries.map(({ stage, key, at, by_name }) => [
      saidKey(stage as WrittenStage, key),
      { at: new Date(at), by: by_name },
    ]),
  ),
});

export const toSeenSheet = (row: SheetJoined): SeenSheet => ({
  ...toSheet(row),
  view: row.view,
  reviewsDone: row.reviews_done,
  reviewsExpected: row.reviews_expected,
  explained: row.explained,
  rechecked: row.rechecked,
});

export const toSheetRow = (sheet: StoredSheet): ScoreSheetRow => ({
  id: sheet.id,
  round_id: sheet.round,
  subject: sheet.subject,
  unit_id: sheet.unit,
  group_id: sheet.group,
  group_name: sheet.groupName,
  state: sheet.state,
  version: sheet.version,
  was_submitted: sheet.wasSubmitted,
  submitted_at: sheet.submittedAt?.toISOString() ?? null,
  submitted_by: sheet.submittedBy,
  send_back_reason: sheet.sendBackReason,
  prefill: toPrefillJson(sheet.prefill),
});

export type { ScoreSheetId };
