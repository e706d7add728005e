import { foldForSearch } from '../../../hierarchy/fold-for-search.ts';
import { overlap, type Validity, validFrom } from '../../../kernel/index.ts';
import type { ModelFault, ModelFaultCode } from '../fault.ts';
import type { Model } from '../model.ts';
import type { ReplicationPoint, ReplicationPointId } from './model.ts';

type Where = Pick<ReplicationPoint, 'unit' | 'place'>;
/** What a point was taken over from: a point, or the model at home. */
type Source = Where & { readonly span: Validity };

const spanOf = ({ started, droppedOut }: ReplicationPoint): Validity =>
  validFrom(started.day, droppedOut?.on ?? null);

const isSamePlace = (one: Where, other: Where): boolean =>
  one.unit === other.unit && foldForSearch(one.place ?? '') === foldForSearch(other.place ?? '');

const sourceOf = (model: Model, origin: ReplicationPointId | null): Source | null => {
  if (origin === null) {
    return { unit: model.owner, place: null, span: validFrom(model.started.day, model.ended?.on ?? null) };
  }
  const point = model.points.find(({ id }) => id === origin);
  return point === undefined ? null : { unit: point.unit, place: point.place, span: spanOf(point) };
};

/** Does the way from a point back to the model come past the point itself? */
const leadsBack = (model: Model, point: ReplicationPoint): boolean => {
  const originOf = new Map(model.points.map(({ id, origin }) => [id, origin]));
  const passed = new Set<ReplicationPointId>([point.id]);
  for (let at = point.origin; at !== null; at = originOf.get(at) ?? null) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
};

const originFault = (model: Model, point: ReplicationPoint): readonly [ModelFaultCode, string] | null => {
  if (point.origin === point.id) return ['OWN_ORIGIN', 'origin'];
  const source = sourceOf(model, point.origin);
  if (source === null) return ['ORIGIN_NOT_IN_MODEL', 'origin'];
  if (leadsBack(model, point)) return ['CIRCLE', 'origin'];
  if (isSamePlace(point, source)) return ['PLACE_OF_ORIGIN', 'unit'];
  if (point.started.day < source.span.from) return ['STARTS_BEFORE_ORIGIN', 'started'];
  const isOver = source.span.to !== null && point.started.day >= source.span.to;
  return isOver ? ['ORIGIN_NOT_AT_WORK', 'started'] : null;
};

const isAppliedThere = (model: Model, point: ReplicationPoint): boolean =>
  model.points.some(
    (other) => other.id !== point.id && isSamePlace(other, point) && overlap(spanOf(other), spanOf(point)),
  );

/** What is wrong with a point among the points of its model (which hold the point itself too). */
export const checkPoint = (model: Model, point: ReplicationPoint): readonly ModelFault[] => {
  const fault = originFault(model, point);
  return [
    ...(fault === null ? [] : [{ code: fault[0], path: [fault[1]] }]),
    ...(isAppliedThere(model, point) ? [{ code: 'APPLIED_THERE_ALREADY' as const, path: ['unit'] }] : []),
  ];
};

/** What is wrong with all points of a model together: for data that come as a whole. */
export const checkReplication = (model: Model): readonly ModelFault[] =>
  model.points.flatMap((point, index) =>
    checkPoint(model, point).map((fault) => ({ ...fault, path: ['points', index, ...fault.path] })),
  );
