import { type Day, groupBy } from '../../../kernel/index.ts';
import { isWorkingOn, type ReplicationPoint, type ReplicationPointId, teamsOn } from './model.ts';

/** A point on a day, with what was taken over from it. */
export type ReplicationNode = {
  readonly point: ReplicationPoint;
  /** 1: taken over from the model itself. */
  readonly depth: number;
  readonly isAtWork: boolean;
  /** Null: not counted, or no longer at work. */
  readonly teams: number | null;
  readonly children: readonly ReplicationNode[];
};

/** Where a model had gone by a day: the points that had started, as they were taken over; drop-outs stay in sight. */
export const replicationTree = (points: readonly ReplicationPoint[], on: Day): readonly ReplicationNode[] => {
  const started = points.filter((point) => point.started.day <= on);
  const byOrigin = groupBy(started, (point) => point.origin);
  const grow = (origin: ReplicationPointId | null, depth: number): readonly ReplicationNode[] =>
    (byOrigin.get(origin) ?? []).map((point) => ({
      point,
      depth,
      isAtWork: isWorkingOn(point, on),
      teams: teamsOn(point, on),
      children: grow(point.id, depth + 1),
    }));
  return grow(null, 1);
};
