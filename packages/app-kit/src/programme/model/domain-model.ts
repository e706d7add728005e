import { type Day, id } from '@danvan/domain/kernel';
import { type Model, type ReplicationPoint, recordId } from '@danvan/domain/programme';
import type { ShownModel, ShownPoint } from './model.graphql.ts';

const toPoint = (point: ShownPoint): ReplicationPoint => ({
  id: id(point.id),
  origin: point.originId === null ? null : id(point.originId),
  unit: id(point.unit.id),
  place: point.place,
  teamName: point.teamName,
  started: point.started,
  reports: point.reports,
  droppedOut: point.droppedOut,
});

/** What came over the wire as the domain knows it, so that its rules can be asked here too: counts and tree on any day. */
export const toDomainModel = (model: ShownModel): Model => ({
  id: recordId(model.id),
  owner: id(model.owner.id),
  title: model.name,
  field: model.field,
  kind: model.modelKind,
  people: model.people,
  started: model.started,
  area: model.area && id(model.area.id),
  address: model.address,
  description: model.description,
  recognitions: model.recognitions.map(({ standing, level, on, citation, document }) => ({
    as: standing,
    level,
    on,
    citation,
    document: document && recordId(document.id),
  })),
  results: model.results.map(({ on, text }) => ({ on, text, figures: [] })),
  points: model.points.map(toPoint),
  ended: model.ended,
});

/** Name of a point: the place, and the unit unless the place names it. */
export const pointName = ({ unit, place }: Pick<ShownPoint, 'unit' | 'place'>): string =>
  place === null ? unit.shortName : place.includes(unit.shortName) ? place : `${place}, ${unit.shortName}`;

/** A day as an address keeps it, within the time of a drawing. */
export const dayWithin = (asked: Day | null, from: Day, until: Day): Day =>
  asked === null || asked > until ? until : asked < from ? from : asked;
