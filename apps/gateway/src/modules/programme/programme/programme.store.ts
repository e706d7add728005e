import type { ProgrammeId } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import {
  type KeptProgramme,
  type ProgrammeJoined,
  toBaseRows,
  toMilestoneRows,
  toParticipationRows,
  toPartyRows,
  toProgramme,
  toProgrammeRow,
} from './programme.map.ts';
import {
  PROGRAMME,
  PROGRAMME_BASE,
  PROGRAMME_MILESTONE,
  PROGRAMME_PARTICIPATION,
  PROGRAMME_PARTY,
} from './programme.row.ts';

const listOf = (table: string): string =>
  `COALESCE((SELECT json_agg(x ORDER BY x.position) FROM ${table} x WHERE x.programme_id = p.id), '[]')`;

const JOINED = `
SELECT p.*, r.title AS name,
  ${listOf('programme_party')} AS parties,
  ARRAY (SELECT b.document_id FROM programme_base b WHERE b.programme_id = p.id ORDER BY b.position) AS bases,
  ${listOf('programme_milestone')} AS milestones,
  ${listOf('programme_participation')} AS participants
FROM programme p JOIN work_record r ON r.id = p.id WHERE p.id = ANY ($1::text[])`;

/** What programmes say and where they stand, in no order. Who may see them is decided by their records. */
export const readProgrammes = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly KeptProgramme[]> => {
  const rows: ProgrammeJoined[] = await manager.query(JOINED, [ids]);
  return rows.map(toProgramme);
};

const PARTS = [PROGRAMME_PARTY, PROGRAMME_BASE, PROGRAMME_MILESTONE, PROGRAMME_PARTICIPATION];

/** Writes what programmes say, in place of what they said. */
export const saveProgrammes = async (
  manager: EntityManager,
  programmes: readonly KeptProgramme[],
): Promise<void> => {
  const ids = [programmes.map(({ id }) => id)];
  for (const { table } of PARTS)
    await manager.query(`DELETE FROM ${table} WHERE programme_id = ANY ($1)`, ids);
  await manager.query('DELETE FROM programme WHERE id = ANY ($1)', ids);
  await insertMany(manager, PROGRAMME, programmes.map(toProgrammeRow));
  await insertMany(manager, PROGRAMME_PARTY, programmes.flatMap(toPartyRows));
  await insertMany(manager, PROGRAMME_BASE, programmes.flatMap(toBaseRows));
  await insertMany(manager, PROGRAMME_MILESTONE, programmes.flatMap(toMilestoneRows));
  await insertMany(manager, PROGRAMME_PARTICIPATION, programmes.flatMap(toParticipationRows));
};

/** What follows each programme; nobody else changes programmes until the act ends, so that no circle closes. */
export const lockSuccessions = async (
  manager: EntityManager,
): Promise<(programme: ProgrammeId) => readonly ProgrammeId[]> => {
  await manager.query('LOCK TABLE programme IN SHARE ROW EXCLUSIVE MODE');
  const rows: { id: ProgrammeId; successor_id: ProgrammeId }[] = await manager.query(
    'SELECT id, successor_id FROM programme WHERE successor_id IS NOT NULL',
  );
  const successors = new Map(rows.map((row) => [row.id, row.successor_id]));
  return (programme) => {
    const successor = successors.get(programme);
    return successor === undefined ? [] : [successor];
  };
};

/** The programmes that each of these follows. */
export const readPredecessors = (
  manager: EntityManager,
  ids: readonly string[],
): Promise<{ id: ProgrammeId; successor_id: string }[]> =>
  manager.query(
    'SELECT id, successor_id FROM programme WHERE successor_id = ANY ($1::text[]) ORDER BY successor_from, id',
    [ids],
  );
