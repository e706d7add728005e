import type { OrgUnitId } from '../../../hierarchy/model.ts';
import type { Day, Id } from '../../../kernel/index.ts';
import type { KnownDay } from '../known-day.ts';

/** Of one replication point through its life. */
export type ReplicationPointId = Id<'ReplicationPoint'>;

/** What a point has on a day: its teams (null: not counted) and what it has brought. */
export type PointReport = {
  readonly on: Day;
  readonly teams: number | null;
  readonly results: string | null;
};

/** điểm nhân rộng: another unit, or a place within it, that applies the model. */
export type ReplicationPoint = {
  readonly id: ReplicationPointId;
  /** The point it was taken over from; null: from the model itself. */
  readonly origin: ReplicationPointId | null;
  readonly unit: OrgUnitId;
  /** thôn, làng, tổ dân phố, trường … within the unit; null: the unit as a whole. */
  readonly place: string | null;
  /** What its teams are called: "Tổ liên gia tự quản". */
  readonly teamName: string | null;
  readonly started: KnownDay;
  /** In the order of days, one a day. */
  readonly reports: readonly PointReport[];
  readonly droppedOut: { readonly on: Day; readonly reason: string } | null;
};

/** A point as typed in; its teams and results become its first report. */
export type PointDraft = Pick<ReplicationPoint, 'origin' | 'unit' | 'place' | 'teamName' | 'started'> &
  Pick<PointReport, 'teams' | 'results'>;

/** Is the point at work on the day? Never on or after the day it dropped out. */
export const isWorkingOn = ({ started, droppedOut }: ReplicationPoint, on: Day): boolean =>
  started.day <= on && (droppedOut === null || on < droppedOut.on);

/** tổ of a point on a day, by its latest count; null: not counted, or not at work. */
export const teamsOn = (point: ReplicationPoint, on: Day): number | null =>
  isWorkingOn(point, on)
    ? (point.reports.findLast((report) => report.on <= on && report.teams !== null)?.teams ?? null)
    : null;
