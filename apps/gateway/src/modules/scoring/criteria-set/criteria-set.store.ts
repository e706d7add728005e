import type { Day } from '@danvan/domain/kernel';
import type { CriteriaSetId } from '@danvan/domain/programme';
import {
  type CriteriaSet,
  type CriteriaSetRef,
  freeze,
  type PublishedCriteriaSet,
  type PublishedSpan,
} from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { updateRow } from '../../../database/update-row.ts';
import { type StoredCriteriaSet, toCriteriaSetRow, toStoredSet } from './criteria-set.map.ts';
import { CRITERIA_SET, type CriteriaSetRow } from './criteria-set.row.ts';

/** Sets by the id of their records, in no order. Who asks has made sure that the records are seen. */
export const readCriteriaSets = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly StoredCriteriaSet[]> => {
  const rows: CriteriaSetRow[] = await manager.query(
    'SELECT * FROM criteria_set WHERE id = ANY ($1::text[])',
    [ids],
  );
  return rows.map(toStoredSet);
};

/** A published version with the id of its record, ended or not; null when there is none. */
export const publishedSetBy = async (
  manager: EntityManager,
  { code, version }: CriteriaSetRef,
): Promise<{ readonly id: CriteriaSetId; readonly set: PublishedCriteriaSet } | null> => {
  const rows: CriteriaSetRow[] = await manager.query(
    "SELECT * FROM criteria_set WHERE code = $1 AND version = $2 AND state <> 'DRAFT'",
    [code, version],
  );
  const [stored] = rows.map(toStoredSet);
  return stored ? { id: stored.id, set: freeze(stored.set as CriteriaSet) } : null;
};

/** The rules of a published version, ended or not; null when there is none. What rounds are scored by. */
export const criteriaSetBy = async (
  manager: EntityManager,
  ref: CriteriaSetRef,
): Promise<PublishedCriteriaSet | null> => (await publishedSetBy(manager, ref))?.set ?? null;

/** The versions of a code: who keeps them, and where each stands. */
export type VersionRow = {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly owner_id: string;
};

/** Every version of a code, drafts too, the first one first. */
export const readVersions = (manager: EntityManager, code: string): Promise<VersionRow[]> =>
  manager.query(
    `SELECT c.id, c.version, c.state, c.valid_from, c.valid_to, r.owner_id
     FROM criteria_set c JOIN work_record r USING (id) WHERE c.code = $1 ORDER BY c.version`,
    [code],
  );

/** The published ones among the versions of a code, as the domain asks for them. */
export const publishedSpans = (versions: readonly VersionRow[]): readonly PublishedSpan[] =>
  versions.flatMap(({ version, state, valid_from, valid_to }) =>
    state === 'DRAFT' || valid_from === null
      ? []
      : [{ version, validity: { from: valid_from as Day, to: valid_to as Day | null } }],
  );

/** Keeps new versions; what is there already stays as it is. Says how many were new. */
export const writeCriteriaSets = (
  manager: EntityManager,
  sets: readonly StoredCriteriaSet[],
): Promise<number> => insertMany(manager, CRITERIA_SET, sets.map(toCriteriaSetRow));

const asPublished = ({
  id,
  set,
}: {
  readonly id: CriteriaSetId;
  readonly set: CriteriaSet;
}): StoredCriteriaSet => ({
  id,
  set,
  state: set.validity.to === null ? 'PUBLISHED' : 'ENDED',
  publishedOn: set.validity.from,
});

/** Keeps legal sets as published on the day from which they hold: what the data sets bring. */
export const saveCriteriaSets = (
  manager: EntityManager,
  sets: readonly { readonly id: CriteriaSetId; readonly set: CriteriaSet }[],
): Promise<number> => writeCriteriaSets(manager, sets.map(asPublished));

/** Writes what an act made of a draft. */
export const updateCriteriaSet = async (manager: EntityManager, stored: StoredCriteriaSet): Promise<void> => {
  const { id, content, ...row } = toCriteriaSetRow(stored);
  await updateRow(manager, 'criteria_set', id, { ...row, content: JSON.stringify(content) });
};

/** A published version is in force no longer than until `to`. */
export const endVersion = async (manager: EntityManager, id: string, to: Day): Promise<void> => {
  await manager.query("UPDATE criteria_set SET state = 'ENDED', valid_to = $2 WHERE id = $1", [id, to]);
};
