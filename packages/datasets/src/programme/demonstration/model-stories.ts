import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, day, id } from '@danvan/domain/kernel';
import {
  dropOutPoint,
  endModel,
  type Model,
  type ModelField,
  type ModelOutcome,
  makeModel,
  onDay,
  recognise,
  recordId,
  recordResult,
  registeredModel,
  replicate,
  reportPoint,
} from '@danvan/domain/programme';
import { TODAY } from '../judged-on.ts';
import { legal } from '../record.ts';

/** A place to which a model was carried: by when, with how many teams, from where, and whether it gave up. */
export type PointStory = {
  readonly unit: OrgUnitId;
  readonly place: string;
  readonly on: string;
  readonly teams: number;
  /** Its number among the points of the model; from the model itself if nothing is said. */
  readonly from?: number;
  readonly grewTo?: readonly [on: string, teams: number];
  readonly stopped?: readonly [on: string, reason: string];
};

/** A model with its story. */
export type ModelStory = {
  readonly id: string;
  readonly title: string | null;
  readonly people?: number;
  readonly field: ModelField;
  readonly owner: OrgUnitId;
  readonly area: OrgUnitId | null;
  readonly address: string;
  readonly description: string;
  readonly started: string;
  readonly recognised?: readonly [on: string, level: 'GRASSROOTS' | 'PROVINCE' | 'CENTRAL', citation: string];
  readonly exemplary?: readonly [on: string, level: 'PROVINCE' | 'CENTRAL', citation: string];
  readonly result?: readonly [on: string, text: string, entry: string, what: string];
  readonly points?: readonly PointStory[];
  readonly ended?: readonly [on: string, reason: string];
};

type Act = (model: Model) => ModelOutcome;

const pointActs = (model: string, point: PointStory, index: number): readonly Act[] => {
  const pointId = (number: number) => id<'ReplicationPoint'>(`${model}-diem-${number + 1}`);
  const { unit, place, from, grewTo, stopped } = point;
  const draft = {
    origin: from === undefined ? null : pointId(from),
    unit,
    place,
    teamName: null,
    started: onDay(day(point.on)),
    teams: point.teams,
    results: null,
  };
  const grown = grewTo && { on: day(grewTo[0]), teams: grewTo[1], results: null };
  const dropped = stopped && { on: day(stopped[0]), reason: stopped[1] };
  return [
    (now) => replicate(now, pointId(index), draft, TODAY),
    ...(grown ? [(now: Model) => reportPoint(now, pointId(index), grown, TODAY)] : []),
    ...(dropped ? [(now: Model) => dropOutPoint(now, pointId(index), dropped, TODAY)] : []),
  ];
};

const standingActs = ({ recognised, exemplary, result, ended }: ModelStory): readonly Act[] => {
  const standings = [
    ...(recognised ? [{ as: 'RECOGNISED' as const, of: recognised }] : []),
    ...(exemplary ? [{ as: 'EXEMPLARY' as const, of: exemplary }] : []),
  ];
  return [
    ...standings.map(
      ({ as, of: [on, level, citation] }): Act =>
        (now) =>
          recognise(now, { as, level, on: onDay(day(on)), document: null, citation }, TODAY),
    ),
    ...(result
      ? [
          (now: Model) => {
            const [on, text, entry, what] = result;
            return recordResult(
              now,
              { on: day(on), text, figures: [{ what, indicator: null, entry }] },
              TODAY,
            );
          },
        ]
      : []),
    ...(ended ? [(now: Model) => endModel(now, { on: day(ended[0]), reason: ended[1] }, TODAY)] : []),
  ];
};

/** The model after its story: every act of it is one that the domain allows. */
export const playModel = (story: ModelStory): Model => {
  const { title, people = null, field, area, address, description, started } = story;
  const draft = {
    title,
    field,
    kind: people === null ? ('COLLECTIVE' as const) : ('INDIVIDUAL' as const),
    people,
    started: onDay(day(started)),
    area,
    address,
    description,
  };
  const content = legal(story.id, makeModel(draft, TODAY)).value;
  const first = registeredModel(recordId<'MODEL'>(story.id), story.owner, content);
  const points = (story.points ?? []).flatMap((point, index) => pointActs(story.id, point, index));
  return [...points, ...standingActs(story)].reduce<Model>(
    (now, act) => legal(story.id, act(now)).value,
    first,
  );
};

/** The last day on which something became of a model. */
export const lastDayOf = ({ started, recognitions, results, points, ended }: Model): Day => {
  const days = [
    started.day,
    ...recognitions.map(({ on }) => on.day),
    ...results.map(({ on }) => on),
    ...points.flatMap((point) => [point.started.day, point.droppedOut?.on ?? point.started.day]),
    ended?.on ?? started.day,
  ];
  return days.reduce((a, b) => (a > b ? a : b));
};
