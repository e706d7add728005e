import type { Day } from '@danvan/domain/kernel';
import type { Meeting, MeetingId, NeighbourMeeting, ProgrammeId } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { insertMany } from '../../../database/insert-many.ts';
import {
  type MeetingJoined,
  toClosingRows,
  toConclusionRows,
  toMeeting,
  toMeetingRow,
  toSeatRows,
} from './meeting.map.ts';
import { MEETING, MEETING_CLOSING, MEETING_CONCLUSION, MEETING_SEAT } from './meeting.row.ts';

/** All rows of a table that belong to the meeting, as one JSON list. */
const listOf = (table: string, order: string): string =>
  `COALESCE((SELECT json_agg(c ORDER BY ${order}) FROM ${table} c WHERE c.meeting_id = m.id), '[]'::json)`;

const PROGRAMMES = `ARRAY (SELECT p.programme_id FROM work_record_programme p
  WHERE p.record_id = m.id ORDER BY p.programme_id) AS programmes`;

const JOINED = `
SELECT m.*, r.title, ${PROGRAMMES},
  ${listOf('meeting_seat', 'c.position')} AS seats,
  ${listOf('meeting_conclusion', 'c.number')} AS conclusions,
  ${listOf('meeting_closing', 'c.of_meeting_id, c.of_number')} AS closings
FROM meeting m JOIN work_record r ON r.id = m.id WHERE m.id = ANY ($1::text[])`;

/** Whole meetings, in no order. Who may see them is decided by their records. */
export const readMeetings = async (manager: EntityManager, ids: readonly string[]): Promise<Meeting[]> => {
  if (ids.length === 0) return [];
  const rows: MeetingJoined[] = await manager.query(JOINED, [ids]);
  return rows.map(toMeeting);
};

/** Children first. */
const TABLES = ['meeting_closing', 'meeting_conclusion', 'meeting_seat'];

/** Writes meetings in place of what they were; a meeting is small and always written whole. */
export const saveMeetings = async (manager: EntityManager, meetings: readonly Meeting[]): Promise<void> => {
  const ids = meetings.map(({ id }) => id);
  for (const table of TABLES) await manager.query(`DELETE FROM ${table} WHERE meeting_id = ANY ($1)`, [ids]);
  await manager.query('DELETE FROM meeting WHERE id = ANY ($1)', [ids]);
  await insertMany(manager, MEETING, meetings.map(toMeetingRow));
  await insertMany(manager, MEETING_SEAT, meetings.flatMap(toSeatRows));
  await insertMany(manager, MEETING_CONCLUSION, meetings.flatMap(toConclusionRows));
  await insertMany(manager, MEETING_CLOSING, meetings.flatMap(toClosingRows));
};

/** No chain of meetings is longer; a circle, if one were there, ends here. */
const LONGEST_CHAIN = 200;

const CHAINS = `
WITH RECURSIVE chain (root, id, step) AS (
  SELECT start.id, start.id, 0 FROM unnest($1::text[]) AS start (id)
  UNION ALL
  SELECT chain.root, m.follows_id, step + 1 FROM chain JOIN meeting m ON m.id = chain.id
  WHERE m.follows_id IS NOT NULL AND step < ${LONGEST_CHAIN}
)
SELECT root, id FROM chain ORDER BY root, step`;

/** Each meeting with those it follows, directly and through others, the last first. */
export const readChains = async (
  manager: EntityManager,
  from: readonly MeetingId[],
): Promise<(id: MeetingId) => readonly MeetingId[]> => {
  const rows: { root: MeetingId; id: MeetingId }[] = await manager.query(CHAINS, [[...new Set(from)]]);
  const chains = groupRows(rows, ({ root }) => root);
  return (id) => (chains.get(id) ?? []).map((link) => link.id);
};

const NEIGHBOURS = `SELECT m.id, COALESCE(m.held_on, m.planned_on) AS on, ${PROGRAMMES} FROM meeting m`;

type NeighbourRow = { id: MeetingId; on: Day; programmes: ProgrammeId[] };

/** Meetings as their neighbours see them, in the order asked for. */
export const readNeighbours = async (
  manager: EntityManager,
  ids: readonly MeetingId[],
): Promise<readonly NeighbourMeeting[]> => {
  const query = `${NEIGHBOURS} WHERE m.id = ANY ($1::text[]) ORDER BY array_position($1::text[], m.id)`;
  const rows: NeighbourRow[] = await manager.query(query, [ids]);
  return rows;
};

/** The meetings that follow one directly. */
export const readFollowers = async (
  manager: EntityManager,
  id: MeetingId,
): Promise<readonly NeighbourMeeting[]> => {
  const rows: NeighbourRow[] = await manager.query(`${NEIGHBOURS} WHERE m.follows_id = $1`, [id]);
  return rows;
};

/** Nobody else links meetings until the act ends, so that no circle closes. */
export const lockMeetings = async (manager: EntityManager): Promise<void> => {
  await manager.query('LOCK TABLE meeting IN SHARE ROW EXCLUSIVE MODE');
};
