import type { OrgUnit, OrgUnitId, Placement } from '@danvan/domain/hierarchy';
import { type Dated, type Day, id, type Validity } from '@danvan/domain/kernel';
import type { OrgUnitRow, PlacementRow, UnitCodeRow, UnitGradeRow, UnitNameRow } from './unit.row.ts';

type SpanColumns = { readonly valid_from: string; readonly valid_to: string | null };

const spanOf = (row: SpanColumns): Validity => ({
  from: row.valid_from as Day,
  to: row.valid_to as Day | null,
});

const spanColumns = ({ from, to }: Validity): SpanColumns => ({ valid_from: from, valid_to: to });

const unitColumns = <T>(unit: OrgUnit, dated: Dated<T>) => ({
  unit_id: unit.id,
  ...spanColumns(dated.validity),
});

/** The search text is folded by the database (`fold_search`), so that it and the query are folded alike. */
export const toUnitRow = (unit: OrgUnit): OrgUnitRow => ({
  id: unit.id,
  area_id: unit.area,
  ...spanColumns(unit.existence),
  search_text: [...new Set(unit.names.flatMap(({ name, shortName }) => [name, shortName]))].join(' | '),
});

export const toNameRows = (unit: OrgUnit): UnitNameRow[] =>
  unit.names.map((entry) => ({ ...unitColumns(unit, entry), name: entry.name, short_name: entry.shortName }));

export const toCodeRows = (unit: OrgUnit): UnitCodeRow[] =>
  unit.codes.map((entry) => ({ ...unitColumns(unit, entry), scheme: entry.scheme, code: entry.code }));

export const toGradeRows = (unit: OrgUnit): UnitGradeRow[] =>
  unit.grades.map((entry) => ({ ...unitColumns(unit, entry), level: entry.level, kind: entry.kind }));

export const toPlacementRow = (placement: Placement): PlacementRow => ({
  tree: placement.tree,
  child_id: placement.child,
  parent_id: placement.parent,
  ...spanColumns(placement.validity),
});

/** The dated parts of one unit, each in the order of days. */
export type UnitParts = {
  readonly names: readonly UnitNameRow[];
  readonly codes: readonly UnitCodeRow[];
  readonly grades: readonly UnitGradeRow[];
};

export const toUnit = (row: OrgUnitRow, parts: UnitParts): OrgUnit => ({
  id: id(row.id),
  area: row.area_id as OrgUnitId | null,
  existence: spanOf(row),
  names: parts.names.map((part) => ({ name: part.name, shortName: part.short_name, validity: spanOf(part) })),
  codes: parts.codes.map((part) => ({
    scheme: part.scheme as OrgUnit['codes'][number]['scheme'],
    code: part.code,
    validity: spanOf(part),
  })),
  grades: parts.grades.map((part) => ({
    level: part.level as OrgUnit['grades'][number]['level'],
    kind: part.kind as OrgUnit['grades'][number]['kind'],
    validity: spanOf(part),
  })),
});

export const toPlacement = (row: PlacementRow): Placement => ({
  tree: row.tree as Placement['tree'],
  child: id(row.child_id),
  parent: id(row.parent_id),
  validity: spanOf(row),
});
