import type {
  HierarchyRecord,
  HierarchyTree,
  LineageEvent,
  LineageKind,
  LineageLink,
  OrgUnit,
  OrgUnitId,
  Placement,
} from '@danvan/domain/hierarchy';
import { type Day, id } from '@danvan/domain/kernel';

/** A change that needs no link; changes of one kind, day, tree and group are one recorded act. */
export type Change = {
  readonly kind: LineageKind;
  readonly on: Day;
  readonly unit: OrgUnitId;
  readonly tree: HierarchyTree;
  readonly group: string;
  readonly basis: string | null;
};

/** Where the organisations are written down while the record is being made. */
export type Register = {
  readonly units: OrgUnit[];
  readonly placements: Placement[];
  readonly links: LineageEvent[];
  readonly changes: Change[];
};

export const emptyRegister = (): Register => ({ units: [], placements: [], links: [], changes: [] });

/** Writes down a merger or division as one act. */
export const recordLinks = (
  register: Register,
  act: Pick<LineageEvent, 'kind' | 'on' | 'basis'> & {
    readonly stem: string;
    readonly links: readonly LineageLink[];
  },
): void => {
  const { stem, ...event } = act;
  register.links.push({ ...event, id: id(`ev-${act.on}-${stem}`), units: [] });
};

export const wholeLink = (from: OrgUnitId, to: OrgUnitId): LineageLink => ({ from, to, share: null });

const eventOf = (changes: readonly Change[]): LineageEvent[] => {
  const [first] = changes;
  if (first === undefined) return [];
  const { kind, on, basis, tree, group } = first;
  const name = ['ev', on, tree.slice(0, 3), kind, group].join('-').toLowerCase();
  return [{ id: id(name), kind, on, basis, units: changes.map(({ unit }) => unit), links: [] }];
};

/** The finished record: changes gathered into acts, everything in the order in which it was written. */
export const recordOf = (register: Register): HierarchyRecord => {
  const acts = new Map<string, Change[]>();
  for (const change of register.changes) {
    const key = `${change.on}|${change.tree}|${change.kind}|${change.group}`;
    const act = acts.get(key);
    if (act) act.push(change);
    else acts.set(key, [change]);
  }
  const events = [...register.links, ...[...acts.values()].flatMap(eventOf)];
  return {
    units: register.units,
    placements: register.placements,
    events: events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  };
};
