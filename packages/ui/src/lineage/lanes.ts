import type { LineageDrawingNode, LineageInput } from './model.ts';

const NAMES = new Intl.Collator('vi', { numeric: true });

const byFrom = (a: LineageDrawingNode, b: LineageDrawingNode): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : NAMES.compare(a.name, b.name);

/** Units in an order in which those that end in the same successor stand beside each other. */
export const kinOrder = ({ nodes, links }: LineageInput): readonly LineageDrawingNode[] => {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const order: LineageDrawingNode[] = [];
  const visit = (node: LineageDrawingNode) => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    const before = links
      .filter((link) => link.toId === node.id)
      .flatMap((link) => known.get(link.fromId) ?? [])
      .sort(byFrom);
    for (const each of before) visit(each);
    order.push(node);
  };
  const last = nodes.filter(
    (node) => !links.some((link) => link.fromId === node.id && link.toId !== node.id),
  );
  for (const node of [...last].sort(byFrom)) visit(node);
  for (const node of nodes) visit(node);
  return order;
};

const livesWith = (a: LineageDrawingNode, b: LineageDrawingNode): boolean =>
  (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);

const ROUNDS = 80;

/**
 * The height of each unit's middle line. Origins stand one under the other in kin order, a successor in the
 * middle of what it came from; then units that live at the same time are pushed apart until none touch.
 */
export const lanes = (input: LineageInput, heightOf: (id: string) => number): ReadonlyMap<string, number> => {
  const order = kinOrder(input);
  const y = new Map<string, number>();
  let next = 0;
  for (const node of order) {
    const parents = input.links.flatMap((link) => (link.toId === node.id ? (y.get(link.fromId) ?? []) : []));
    if (parents.length > 0) {
      y.set(node.id, parents.reduce((sum, each) => sum + each, 0) / parents.length);
    } else {
      y.set(node.id, next + heightOf(node.id) / 2);
      next += heightOf(node.id);
    }
  }
  for (let round = 0; round < ROUNDS && pushApart(order, y, heightOf); round += 1);
  return y;
};

const pushApart = (
  order: readonly LineageDrawingNode[],
  y: Map<string, number>,
  heightOf: (id: string) => number,
): boolean => {
  let moved = false;
  const sorted = [...order].sort((a, b) => (y.get(a.id) ?? 0) - (y.get(b.id) ?? 0));
  sorted.forEach((upper, index) => {
    for (const lower of sorted.slice(index + 1)) {
      if (!livesWith(upper, lower)) continue;
      const need = (heightOf(upper.id) + heightOf(lower.id)) / 2;
      const gap = (y.get(lower.id) ?? 0) - (y.get(upper.id) ?? 0);
      if (gap >= need - 0.5) continue;
      y.set(upper.id, (y.get(upper.id) ?? 0) - (need - gap) / 2);
      y.set(lower.id, (y.get(lower.id) ?? 0) + (need - gap) / 2);
      moved = true;
    }
  });
  return moved;
};
