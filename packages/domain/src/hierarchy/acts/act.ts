import type { Day } from '../../kernel/index.ts';
import type {
  CodeScheme,
  HierarchyRecord,
  HierarchyTree,
  LineageEventId,
  LineageKind,
  LineageLink,
  OrgLevel,
  OrgUnitId,
  UnitKind,
} from '../model.ts';

/** What every recorded act says: its id, the day from which it is true, and its legal basis. */
export type Act = { readonly event: LineageEventId; readonly on: Day; readonly basis: string | null };

/** A unit that an act brings into being, with its places in the trees. */
export type NewUnit = {
  readonly id: OrgUnitId;
  readonly area: OrgUnitId | null;
  readonly name: string;
  readonly shortName: string;
  readonly level: OrgLevel;
  readonly kind: UnitKind;
  readonly codes: readonly { readonly scheme: CodeScheme; readonly code: string }[];
  readonly placements: readonly { readonly tree: HierarchyTree; readonly parent: OrgUnitId }[];
};

/** Who receives: a unit that is there already, or one that the act founds. */
export type Receiver = OrgUnitId | NewUnit;

/** The id of a receiver, there already or not. */
export const receiverId = (receiver: Receiver): OrgUnitId =>
  typeof receiver === 'string' ? receiver : receiver.id;

/** The record with the act written down; what the act changes is the caller's. */
export const recordEvent = (
  record: HierarchyRecord,
  { event, on, basis }: Act,
  kind: LineageKind,
  units: readonly OrgUnitId[],
  links: readonly LineageLink[] = [],
): HierarchyRecord => ({
  ...record,
  events: [...record.events, { id: event, kind, on, basis, units, links }],
});
