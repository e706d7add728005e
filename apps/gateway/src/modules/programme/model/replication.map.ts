import { type Day, id } from '@danvan/domain/kernel';
import type { DayPrecision, Model, PointReport, ReplicationPoint } from '@danvan/domain/programme';
import type { PointReportRow, ReplicationPointRow } from './replication.row.ts';

export const toKnownDay = (day: string, precision: string) => ({
  day: day as Day,
  precision: precision as DayPrecision,
});

const toReport = (row: PointReportRow): PointReport => ({
  on: row.on_day as Day,
  teams: row.teams,
  results: row.results,
});

/** A point with its reports, which come in the order of days. */
export const toPoint = (row: ReplicationPointRow, reports: readonly PointReportRow[]): ReplicationPoint => ({
  id: id(row.id),
  origin: row.origin_id === null ? null : id(row.origin_id),
  unit: id(row.unit_id),
  place: row.place,
  teamName: row.team_name,
  started: toKnownDay(row.started_on, row.started_precision),
  reports: reports.map(toReport),
  droppedOut:
    row.dropped_out_on === null ? null : { on: row.dropped_out_on as Day, reason: row.drop_out_reason ?? '' },
});

export const toPointRows = (model: Model): ReplicationPointRow[] =>
  model.points.map((point) => ({
    id: point.id,
    model_id: model.id,
    origin_id: point.origin,
    unit_id: point.unit,
    place: point.place,
    team_name: point.teamName,
    started_on: point.started.day,
    started_precision: point.started.precision,
    dropped_out_on: point.droppedOut?.on ?? null,
    drop_out_reason: point.droppedOut?.reason ?? null,
  }));

export const toReportRows = (model: Model): PointReportRow[] =>
  model.points.flatMap((point) =>
    point.reports.map(({ on, teams, results }) => ({ point_id: point.id, on_day: on, teams, results })),
  );
