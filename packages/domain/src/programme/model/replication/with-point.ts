import { err, ok } from '../../../kernel/index.ts';
import { inexact } from '../checks.ts';
import type { ModelOutcome } from '../fault.ts';
import type { KnownDay } from '../known-day.ts';
import type { Model } from '../model.ts';
import { checkPoint } from './check-point.ts';
import type { ReplicationPoint } from './model.ts';

const without = (model: Model, point: ReplicationPoint): readonly ReplicationPoint[] =>
  model.points.filter(({ id }) => id !== point.id);

/** By start, then by id, so that the order says nothing more than what is known. */
const compareStarts = (a: ReplicationPoint, b: ReplicationPoint): number => {
  const key = ({ started, id }: { started: KnownDay; id: string }) => `${started.day} ${id}`;
  return key(a) < key(b) ? -1 : 1;
};

/**
 * The model with a point added or changed, as long as the whole stays sound: the point itself, and those that were
 * taken over from it.
 */
export const withPoint = (model: Model, point: ReplicationPoint): ModelOutcome => {
  const points = [...without(model, point), point].toSorted(compareStarts);
  const next = { ...model, points };
  const own = checkPoint(next, point);
  if (own.length > 0) return err(own);
  const others = without(next, point).some((other) => checkPoint(next, other).length > 0);
  if (others) return err([{ code: 'OTHERS_DEPEND_ON_IT', path: [] }]);
  return ok({ value: next, warnings: inexact(point.started, 'started') });
};
