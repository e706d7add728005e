import type { LineageInput } from './model.ts';

/** Which part of a unit a link carries: the declared share, else equal parts of what the links leave open. */
export const partOf = (links: LineageInput['links'], index: number): number => {
  const link = links[index];
  if (!link) return 0;
  if (typeof link.share === 'number') return link.share;
  const siblings = links.filter((each) => each.fromId === link.fromId && each.on === link.on);
  const declared = siblings.reduce((sum, each) => sum + (each.share ?? 0), 0);
  const open = siblings.filter((each) => typeof each.share !== 'number').length;
  return Math.max(0, 1 - declared) / Math.max(open, 1);
};

/** How thick each unit is: 1 for one that came from nowhere, else the sum of what came into it. */
export const thicknesses = ({ nodes, links }: LineageInput): ReadonlyMap<string, number> => {
  const known = new Map<string, number>();
  const inProgress = new Set<string>();
  const measure = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (inProgress.has(id)) return 1; // a circle cannot be drawn; data that hold one must not hang the page
    inProgress.add(id);
    let total = 0;
    links.forEach((link, index) => {
      if (link.toId === id && link.fromId !== id) total += measure(link.fromId) * partOf(links, index);
    });
    inProgress.delete(id);
    const thickness = total > 0 ? total : 1;
    known.set(id, thickness);
    return thickness;
  };
  for (const node of nodes) measure(node.id);
  return known;
};
