import type { Hierarchy, OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { ABSENCE_LABELS, type Language } from '@danvan/domain/reporting';
import { type OrgUnitType, toOrgUnit } from '../../hierarchy/unit/unit.type.ts';
import { viewOf } from '../../hierarchy/unit/unit-view.ts';
import type { ToldRollup } from './read-rollup.ts';
import { RollupCellType, RollupRemainderType, RollupRowType, RollupTableType } from './rollup.type.ts';
import type { TableCell, TableRemainder, TableRow } from './rollup-table.ts';

type Reader = { readonly today: Day; readonly language: Language };

const unitsIn =
  (hierarchy: Hierarchy, today: Day) =>
  (unit: OrgUnitId): OrgUnitType => {
    const view = viewOf({ hierarchy, today }, unit);
    if (!view) throw new Error(`The unit ${unit} of a roll-up is not in the hierarchy`);
    return toOrgUnit(view);
  };

/** The GraphQL table of a roll-up, in the reader's language. */
export const toRollupTable = (told: ToldRollup, { today, language }: Reader): RollupTableType => {
  const unitOf = unitsIn(told.hierarchy, today);
  const toCell = ({ absence, ...cell }: TableCell): RollupCellType =>
    Object.assign(new RollupCellType(), cell, { absence: absence && ABSENCE_LABELS[absence][language] });
  const toRow = ({ unit, hasChildren, cells }: TableRow): RollupRowType =>
    Object.assign(new RollupRowType(), { unit: unitOf(unit), hasChildren, cells: cells.map(toCell) });
  const toRemainder = ({ origin, mark, among, cells }: TableRemainder): RollupRemainderType =>
    Object.assign(new RollupRemainderType(), {
      origin: unitOf(origin),
      mark,
      among: among.map(unitOf),
      cells: cells.map(toCell),
    });
  return Object.assign(new RollupTableType(), {
    structure: told.on === null ? 'AS_WAS' : 'RESTATED',
    on: told.on,
    asOf: told.asOf,
    total: toRow(told.total),
    rows: told.rows.map(toRow),
    remainder: told.remainder.map(toRemainder),
  });
};
