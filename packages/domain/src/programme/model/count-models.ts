import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, groupBy } from '../../kernel/index.ts';
import { addCounts, type Counted, countOf, countsBy, type ModelCounts } from './counts.ts';
import { isAtWork, isEffective } from './effective.ts';
import type { Model } from './model.ts';
import { modelStateOn } from './model-state.ts';
import { isWorkingOn, type ReplicationPoint, teamsOn } from './replication/model.ts';

type Numbers = Partial<Record<Counted, number>>;

const countsOf = (numbers: Numbers): ModelCounts => countsBy((of) => countOf(of, numbers[of] ?? 0));

const yes = (holds: boolean): number => (holds ? 1 : 0);

/** What a model counts by itself on a day: a collective as a model, individuals as so many individuals. */
const modelCounts = (model: Model, on: Day): ModelCounts => {
  if (!isAtWork(model, on)) return countsOf({});
  if (model.kind === 'INDIVIDUAL') return countsOf({ INDIVIDUALS: model.people ?? 0 });
  const state = modelStateOn(model, on);
  return countsOf({
    MODELS: 1,
    RECOGNISED: yes(state === 'RECOGNISED' || state === 'EXEMPLARY'),
    EXEMPLARY: yes(state === 'EXEMPLARY'),
    EFFECTIVE: yes(isEffective(model, on)),
  });
};

const pointCounts = (point: ReplicationPoint, on: Day): ModelCounts =>
  countsOf({ POINTS: yes(isWorkingOn(point, on)), TEAMS: teamsOn(point, on) ?? 0 });

type CountedAt = { readonly unit: OrgUnitId; readonly counts: ModelCounts };

const countedAt = (model: Model, on: Day): readonly CountedAt[] => [
  { unit: model.owner, counts: modelCounts(model, on) },
  ...model.points.map((point) => ({ unit: point.unit, counts: pointCounts(point, on) })),
];

/** Models, individuals, points and teams on a day: each count by itself. */
export const countModels = (models: readonly Model[], on: Day): ModelCounts =>
  addCounts(models.flatMap((model) => countedAt(model, on)).map(({ counts }) => counts));

/**
 * The same for each group of units: a model counts where its owner belongs, a point and its teams where the point is.
 * Units that belong to no group (null) are left out.
 */
export const countModelsBy = <Group>(
  models: readonly Model[],
  on: Day,
  groupOf: (unit: OrgUnitId) => Group | null,
): ReadonlyMap<Group, ModelCounts> => {
  const entries = models.flatMap((model) => countedAt(model, on));
  const groups = groupBy(entries, ({ unit }) => groupOf(unit));
  const counted = [...groups].flatMap(([group, members]): [Group, ModelCounts][] =>
    group === null ? [] : [[group, addCounts(members.map(({ counts }) => counts))]],
  );
  return new Map(counted);
};
