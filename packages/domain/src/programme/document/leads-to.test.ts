import { array, assert as holds, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsTo } from './leads-to.ts';

type Link = { readonly from: number; readonly to: number };
const node = integer({ min: 0, max: 6 });
const next = (links: readonly Link[]) => (from: number) =>
  links.filter((link) => link.from === from).map((link) => link.to);

describe('links that lead on', () => {
  it('never close a circle when each is refused that would', () =>
    holds(
      property(array(record({ from: node, to: node }), { maxLength: 30 }), (wishes) => {
        const links: Link[] = [];
        for (const wish of wishes) {
          if (!leadsTo(next(links), wish.to, wish.from)) links.push(wish);
        }
        for (const { from, to } of links) expect(leadsTo(next(links), to, from)).toBe(false);
      }),
    ));

  it('are followed to their end even where they already go round', () => {
    const round = next([
      { from: 0, to: 1 },
      { from: 1, to: 0 },
    ]);
    expect(leadsTo(round, 0, 5)).toBe(false);
    expect(leadsTo(round, 0, 1)).toBe(true);
  });
});
