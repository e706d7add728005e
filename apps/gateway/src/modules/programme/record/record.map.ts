import { foldForSearch, type OrgUnitId } from '@danvan/domain/hierarchy';
import { recordId, type Visibility, type WorkRecord, type WorkRecordKind } from '@danvan/domain/programme';
import type { WorkRecordProgrammeRow, WorkRecordRow, WorkRecordUnitRow } from './record.row.ts';

/**
 * Where a record comes from: entered by its unit, carried over from one of the published documents (S0 … S4), or
 * made up for the demonstration and labelled so wherever it shows.
 */
export const RECORD_ORIGINS = ['ENTERED', 'PUBLISHED_SOURCE', 'DEMONSTRATION'] as const;
export type RecordOrigin = (typeof RECORD_ORIGINS)[number];

/** A record as it is kept; `version` grows with every act on it. */
export type StoredRecord = WorkRecord & {
  readonly version: number;
  readonly origin: RecordOrigin;
  readonly source: string | null;
  readonly changedAt: Date;
};

/** A record about to be kept. */
export type NewRecord = WorkRecord & {
  readonly origin: RecordOrigin;
  readonly source: string | null;
  readonly changedAt: Date;
  /** Other words by which it is found: a number, aliases. */
  readonly alsoFoundBy?: readonly string[];
};

export const searchTextOf = ({ title, alsoFoundBy = [] }: Pick<NewRecord, 'title' | 'alsoFoundBy'>): string =>
  [title, ...alsoFoundBy].map(foldForSearch).join(' · ');

export const toRecordRow = (record: NewRecord): WorkRecordRow => ({
  id: record.id,
  kind: record.kind,
  title: record.title,
  search_text: searchTextOf(record),
  owner_id: record.owner,
  visibility: record.visibility,
  version: 1,
  origin: record.origin,
  source: record.source,
  changed_at: record.changedAt.toISOString(),
});

/** The other units of a record, each once, its owner left out. */
export const toUnitRows = ({
  id,
  owner,
  concerned,
}: Pick<NewRecord, 'id' | 'owner' | 'concerned'>): WorkRecordUnitRow[] =>
  [...new Set(concerned)].filter((unit) => unit !== owner).map((unit) => ({ record_id: id, unit_id: unit }));

export const toProgrammeRows = ({
  id,
  programmes,
}: Pick<NewRecord, 'id' | 'programmes'>): WorkRecordProgrammeRow[] =>
  [...new Set(programmes)].map((programme) => ({ record_id: id, programme_id: programme }));

/** A row of the store's query: the record with its units and programmes. */
export type RecordWithTies = WorkRecordRow & { units: string[]; programmes: string[] };

export const toStoredRecord = (row: RecordWithTies): StoredRecord => ({
  id: recordId(row.id),
  kind: row.kind as WorkRecordKind,
  title: row.title,
  owner: row.owner_id as OrgUnitId,
  visibility: row.visibility as Visibility,
  concerned: row.units as OrgUnitId[],
  programmes: row.programmes.map((programme) => recordId(programme)),
  version: row.version,
  origin: row.origin as RecordOrigin,
  source: row.source,
  changedAt: new Date(row.changed_at),
});
