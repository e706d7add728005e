import type { LineageAnswer } from './unit-page.graphql.ts';

/** One act of a family's history: several into one, one into several, or one into another. */
export type LineageAct = {
  readonly key: string;
  readonly kind: 'MERGE' | 'SPLIT' | 'ONE';
  readonly on: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly basis: string | null;
};

type Family = Pick<LineageAnswer, 'nodes' | 'links'>;

/**
 * Leaves out inner divisions ("Phòng …, Công an tỉnh Kon Tum") that ended together with the unit whose name
 * they carry: their history is that unit's. Never the unit in question itself.
 */
export const withoutInnerUnits = (family: Family, focusId: string): Family & { readonly inner: number } => {
  const names = family.nodes.map((node) => node.name);
  const isInner = (node: Family['nodes'][number]): boolean =>
    node.id !== focusId && names.some((name) => name !== node.name && node.name.endsWith(name));
  const kept = family.nodes.filter((node) => !isInner(node));
  const ids = new Set(kept.map((node) => node.id));
  return {
    nodes: kept,
    links: family.links.filter((link) => ids.has(link.fromId) && ids.has(link.toId)),
    inner: family.nodes.length - kept.length,
  };
};

/** The family's acts in order of time; a unit divided on a day is told as one act, so is a merger. */
export const lineageStory = ({ nodes, links }: Family): readonly LineageAct[] => {
  const name = new Map(nodes.map((node) => [node.id, node.name]));
  const acts = new Map<string, { on: string; from: Set<string>; to: Set<string>; basis: string | null }>();
  for (const link of links) {
    const isSplit = links.some((each) => each !== link && each.on === link.on && each.fromId === link.fromId);
    const key = isSplit ? `${link.on}·from·${link.fromId}` : `${link.on}·to·${link.toId}`;
    const act = acts.get(key) ?? { on: link.on, from: new Set(), to: new Set(), basis: link.basis };
    act.from.add(name.get(link.fromId) ?? '');
    act.to.add(name.get(link.toId) ?? '');
    acts.set(key, act);
  }
  return [...acts]
    .map(([key, act]) => ({ key, ...act, from: [...act.from], to: [...act.to], kind: kindOf(key, act) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

const kindOf = (
  key: string,
  act: { readonly from: Set<string>; readonly to: Set<string> },
): LineageAct['kind'] => {
  if (key.includes('·from·')) return 'SPLIT';
  return act.from.size > 1 ? 'MERGE' : 'ONE';
};
