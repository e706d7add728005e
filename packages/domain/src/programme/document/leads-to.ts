/**
 * Is `goal` reached from `start` along the links, in one step or many? Used to refuse circles: what replaces a
 * document may not lead back to it. Links that already go round do not trap the search.
 */
export const leadsTo = <Node>(next: (node: Node) => readonly Node[], start: Node, goal: Node): boolean => {
  const seen = new Set<Node>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === goal) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...next(node));
  }
  return false;
};
