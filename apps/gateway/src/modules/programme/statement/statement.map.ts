import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type CauseNature,
  type KeptStatement,
  recordId,
  type Statement,
  type StatementId,
  type StatementKind,
} from '@danvan/domain/programme';
import type { StatementExplainsRow, StatementRow } from './statement.row.ts';

/** A row of the store's query: the statement with who keeps it, its programme and what it explains. */
export type StatementJoined = StatementRow & {
  owner_id: string;
  programme_id: string | null;
  explains: string[];
};

export const toStatement = (row: StatementJoined): KeptStatement => ({
  id: recordId(row.id),
  unit: row.owner_id as OrgUnitId,
  kind: row.kind as StatementKind,
  nature: row.nature as CauseNature | null,
  text: row.text,
  position: row.position,
  programme: row.programme_id === null ? null : recordId(row.programme_id),
  span: { firstDay: row.first_day as Day, lastDay: row.last_day as Day },
  occasion: row.occasion_id === null ? null : recordId(row.occasion_id),
  explains: row.explains.map((limitation) => recordId<'STATEMENT'>(limitation)),
});

/** What is written of a statement; who keeps it and its programme stand in its record. */
export type StatementOf = { readonly id: StatementId; readonly statement: Statement };

export const toStatementRow = ({ id, statement }: StatementOf): StatementRow => ({
  id,
  kind: statement.kind,
  nature: statement.nature,
  text: statement.text,
  position: statement.position,
  first_day: statement.span.firstDay,
  last_day: statement.span.lastDay,
  occasion_id: statement.occasion,
});

export const toExplainsRows = ({ id, statement }: StatementOf): StatementExplainsRow[] =>
  statement.explains.map((limitation) => ({ cause_id: id, limitation_id: limitation }));
