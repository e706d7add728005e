import { DUE_STAGES, type DueStage, type EntrantKind } from '@danvan/domain/emulation';
import type { OrgLevel } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { Chosen } from '../../../form/ChosenField.tsx';

/** How those who are scored can be named in the form; models have pages of their own. */
export const OFFERED_ENTRANTS = ['CLUSTERS', 'UNITS', 'LEVEL'] as const satisfies readonly EntrantKind[];
export const OFFERED_LEVELS = ['PROVINCE', 'COMMUNE'] as const satisfies readonly OrgLevel[];

/** A round as the form holds it. */
export type TypedRound = {
  readonly title: string;
  /** "CUM-1000@2"; empty: none chosen. */
  readonly set: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly entrantKind: EntrantKind;
  readonly clusterIds: readonly string[];
  readonly units: readonly Chosen[];
  readonly level: OrgLevel;
  readonly deadlines: Readonly<Partial<Record<DueStage, Day>>>;
};

/** An empty form: the emulation year is the calendar's unless somebody says otherwise. */
export const emptyRound = (year: number): TypedRound => ({
  title: '',
  set: '',
  firstDay: `${year}-01-01` as Day,
  lastDay: `${year}-12-31` as Day,
  entrantKind: 'CLUSTERS',
  clusterIds: [],
  units: [],
  level: 'PROVINCE',
  deadlines: {},
});

/** A set by the name that the form gives it. */
export const setName = ({ code, version }: { readonly code: string; readonly version: number }): string =>
  `${code}@${version}`;

/** A draft as the API tells it. */
type DraftedRound = {
  readonly title: string;
  readonly set: { readonly code: string; readonly version: number } | null;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly entrantKind: EntrantKind;
  readonly entrantIds: readonly string[];
  readonly entrantLevel: OrgLevel | null;
  readonly deadlines: readonly { readonly stage: DueStage; readonly dueOn: Day }[];
};

/** The form of a draft that is there; units are named by `nameOf`. */
export const typedFromRound = (round: DraftedRound, nameOf: (id: string) => string): TypedRound => ({
  title: round.title,
  set: round.set ? setName(round.set) : '',
  firstDay: round.firstDay,
  lastDay: round.lastDay,
  entrantKind: round.entrantKind,
  clusterIds: round.entrantKind === 'CLUSTERS' ? round.entrantIds : [],
  units: round.entrantKind === 'UNITS' ? round.entrantIds.map((id) => ({ id, name: nameOf(id) })) : [],
  level: round.entrantLevel ?? 'PROVINCE',
  deadlines: Object.fromEntries(round.deadlines.map(({ stage, dueOn }) => [stage, dueOn])),
});

const readSet = (name: string): { readonly setCode: string | null; readonly setVersion: number | null } => {
  const [code, version] = name.split('@');
  return code && version
    ? { setCode: code, setVersion: Number(version) }
    : { setCode: null, setVersion: null };
};

const entrantIds = (typed: TypedRound): string[] => {
  switch (typed.entrantKind) {
    case 'CLUSTERS':
      return [...typed.clusterIds];
    case 'UNITS':
      return typed.units.map(({ id }) => id);
    default:
      return [];
  }
};

/** What is sent of the form. */
export const toRoundInput = (typed: TypedRound) => ({
  title: typed.title,
  ...readSet(typed.set),
  firstDay: typed.firstDay,
  lastDay: typed.lastDay,
  deadlines: DUE_STAGES.flatMap((stage) => {
    const dueOn = typed.deadlines[stage];
    return dueOn ? [{ stage, dueOn }] : [];
  }),
  entrantKind: typed.entrantKind,
  entrantIds: entrantIds(typed),
  entrantLevel: typed.entrantKind === 'LEVEL' ? typed.level : null,
});
