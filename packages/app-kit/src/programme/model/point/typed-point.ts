import type { VariablesOf } from '@danvan/api-schema';
import type { ChosenUnit } from '../../../form/UnitsField.tsx';
import type { TypedKnownDay } from '../KnownDayField.tsx';
import type { ReplicateModel, ShownPoint } from '../model.graphql.ts';

type Input = VariablesOf<typeof ReplicateModel>['input'];

/** A replication point as the form holds it. */
export type TypedPoint = {
  readonly origin: string;
  readonly units: readonly ChosenUnit[];
  readonly place: string;
  readonly teamName: string;
  readonly started: TypedKnownDay;
  readonly teams: string;
  readonly results: string;
};

/** An empty form: taken over from the model itself. */
export const emptyPoint: TypedPoint = {
  origin: '',
  units: [],
  place: '',
  teamName: '',
  started: { day: null, precision: 'ON' },
  teams: '',
  results: '',
};

/** The form of a point that is there; its teams and results are reported, not mended. */
export const typedPoint = (point: ShownPoint): TypedPoint => ({
  ...emptyPoint,
  origin: point.originId ?? '',
  units: [point.unit],
  place: point.place ?? '',
  teamName: point.teamName ?? '',
  started: point.started,
});

/** A count of teams as typed: null when nothing is said; what is no number is for the server to refuse. */
export const readTeams = (typed: string): number | null => {
  const text = typed.trim();
  return text === '' ? null : /^\d{1,7}$/.test(text) ? Number(text) : -1;
};

/** What is sent of where a point is; null while unit or day are missing. */
export const whereOf = (typed: TypedPoint) => {
  const [unit] = typed.units;
  const { day, precision } = typed.started;
  if (!unit || day === null) return null;
  return {
    originId: typed.origin === '' ? null : typed.origin,
    unitId: unit.id,
    place: typed.place,
    teamName: typed.teamName,
    started: { day, precision },
  } satisfies Partial<Input>;
};
