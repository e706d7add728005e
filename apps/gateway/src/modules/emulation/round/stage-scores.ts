import { sheetAt, type WrittenStage } from '@danvan/domain/emulation';
import type { CriteriaSet, Pass, ScoringResult } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import type { StoredRound } from './round.map.ts';
import { scoreSheets } from './score-sheets.ts';
import type { SeenSheet, StoredSheet } from './sheet.map.ts';
import { readSheetsOf } from './sheet.store.ts';

/** While the round is open no best is known; once it is final it is. */
export const passOf = ({ state }: Pick<StoredRound, 'state'>): Pass =>
  state === 'FINAL' || state === 'PUBLISHED' ? 'FINAL' : 'PROVISIONAL';

/** The pass in which a viewer is told the points of a sheet: who sees it alone knows no best, whatever became of the round. */
export const passSeen = ({ view }: Pick<SeenSheet, 'view'>, round: Pick<StoredRound, 'state'>): Pass =>
  view === 'HOLDER' ? passOf(round) : 'PROVISIONAL';

/** What sheets come to at a stage. */
export const scoreAt = (
  set: CriteriaSet,
  pass: Pass,
  sheets: readonly StoredSheet[],
  stage: WrittenStage,
): ScoringResult =>
  scoreSheets(
    set,
    sheets.map((sheet) => sheetAt(set, sheet, stage)),
    pass,
  );

/** Among whom a sheet is scored for a viewer: the holder sees it in its group, others alone, lest they learn of others. */
export const surroundingsOf = async (
  manager: EntityManager,
  sheet: SeenSheet,
): Promise<readonly StoredSheet[]> =>
  sheet.view === 'HOLDER' ? readSheetsOf(manager, { round: sheet.round, group: sheet.group }) : [sheet];
