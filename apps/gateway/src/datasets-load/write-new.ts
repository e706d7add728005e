import type { EmulationEntry, EmulationRecord } from '@danvan/datasets';
import type { EntityManager } from 'typeorm';
import type { NewRecord } from '../modules/programme/record/record.map.ts';
import { writeRecords } from '../modules/programme/record/record.store.ts';

/** Morning in Vietnam of a day. */
export const morningOf = (on: string): Date => new Date(`${on}T02:00:00.000Z`);

const toNewRecord = ({ told, ...record }: EmulationRecord): NewRecord => ({
  ...record,
  changedAt: morningOf(told),
});

/** What people have made of a record since it was loaded is theirs: only those that are not there yet are told. */
export const onlyNew = async <Entry extends { readonly record: Pick<EmulationRecord, 'id'> }>(
  manager: EntityManager,
  entries: readonly Entry[],
): Promise<readonly Entry[]> => {
  const rows: { id: string }[] = await manager.query('SELECT id FROM work_record WHERE id = ANY ($1)', [
    entries.map(({ record }) => record.id),
  ]);
  const known = new Set(rows.map((row) => row.id));
  return entries.filter(({ record }) => !known.has(record.id));
};

/** Writes the entries that are not there yet, their records first; says how many were new. */
export const writeNew = async <Content>(
  manager: EntityManager,
  entries: readonly EmulationEntry<Content>[],
  save: (contents: readonly Content[]) => Promise<unknown>,
): Promise<number> => {
  const fresh = await onlyNew(manager, entries);
  const added = await writeRecords(
    manager,
    fresh.map(({ record }) => toNewRecord(record)),
  );
  if (fresh.length > 0) await save(fresh.map(({ content }) => content));
  return added;
};
