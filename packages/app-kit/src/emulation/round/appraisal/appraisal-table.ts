import type { SheetStage } from '@danvan/domain/emulation';
import { SHEET_STAGES } from '@danvan/domain/emulation';
import type { Decimal } from '@danvan/domain/kernel';
import { type CriteriaSet, leavesOf } from '@danvan/domain/scoring';
import type { AppraisalRow } from './appraisal.graphql.ts';
import { type AppraisedCell, appraisedCell, fourScores, standsOut } from './score-cells.ts';

/** How one looks at an appraisal: everything, one unit, one criterion. */
export const APPRAISAL_VIEWS = ['ALL', 'UNIT', 'LEAF'] as const;
export type AppraisalView = (typeof APPRAISAL_VIEWS)[number];

/** The sum of a row stands under this key. */
export const TOTAL = 'TOTAL';

/** Every cell of an appraisal by sheet and criterion, worked out once. */
export type AppraisalCells = ReadonlyMap<string, ReadonlyMap<string, AppraisedCell>>;

export const cellsOf = (
  set: CriteriaSet,
  rows: readonly AppraisalRow[],
  isFinal: boolean,
): AppraisalCells => {
  const maxima = new Map(leavesOf(set.criteria).map(({ key, maximum }) => [key, maximum]));
  return new Map(
    rows.map(({ sheetId, leaves }) => [
      sheetId,
      new Map(leaves.map((leaf) => [leaf.key, appraisedCell(leaf, maxima.get(leaf.key) ?? null, isFinal)])),
    ]),
  );
};

/** How many cells are worth a look. */
export const countStandingOut = (cells: AppraisalCells): number =>
  [...cells.values()].reduce((sum, row) => sum + [...row.values()].filter(standsOut).length, 0);

/** The rows in which something stands out, and the criteria in which something does. */
export const standingOut = (
  cells: AppraisalCells,
): { readonly sheets: ReadonlySet<string>; readonly leaves: ReadonlySet<string> } => {
  const sheets = new Set<string>();
  const leaves = new Set<string>();
  for (const [sheet, row] of cells)
    for (const [leaf, cell] of row)
      if (standsOut(cell)) {
        sheets.add(sheet);
        leaves.add(leaf);
      }
  return { sheets, leaves };
};

const BY_STAGE = { SELF: 'self', PEER: 'peer', RECHECK: 'recheck', FINAL: 'final' } as const;

/** The points of one criterion of one sheet at each stage. */
export const stagePoints = (row: AppraisalRow, key: string): Readonly<Record<SheetStage, Decimal | null>> => {
  const leaf = row.leaves.find((each) => each.key === key);
  const scores = leaf ? fourScores(leaf) : null;
  return Object.fromEntries(
    SHEET_STAGES.map((stage) => [stage, scores?.[BY_STAGE[stage]] ?? null]),
  ) as Record<SheetStage, Decimal | null>;
};
