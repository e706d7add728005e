import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partInView, scrollTo } from './part-in-view.ts';

const SIZE = 34;

describe('what is drawn of a large grid', () => {
  it('is what is in view and a few rows beyond, not all of it', () => {
    expect(partInView(0, 340, SIZE, 1000)).toEqual({ from: 0, to: 14 });
    expect(partInView(3400, 340, SIZE, 1000)).toEqual({ from: 96, to: 114 });
  });

  it('is everything when everything fits', () => {
    expect(partInView(0, 2000, SIZE, 6)).toEqual({ from: 0, to: 6 });
  });

  it('is never more than there is, wherever one has scrolled to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 90_000 }),
        fc.nat(2000),
        fc.nat(3000),
        (scrolled, extent, count) => {
          const { from, to } = partInView(scrolled, extent, SIZE, count);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(count);
        },
      ),
    );
  });
});

describe('going to a cell', () => {
  it('scrolls as little as needed', () => {
    expect(scrollTo(3, SIZE, 0, 400, 40)).toBe(0);
    expect(scrollTo(20, SIZE, 0, 400, 40)).toBe(21 * SIZE - 360);
    expect(scrollTo(2, SIZE, 300, 400, 40)).toBe(2 * SIZE);
  });

  it('brings every cell into view beside the head', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(10_000),
        fc.integer({ min: 100, max: 900 }),
        (index, scrolled, extent) => {
          const covered = 40;
          const to = scrollTo(index, SIZE, scrolled, extent, covered);
          expect(index * SIZE).toBeGreaterThanOrEqual(to);
          expect((index + 1) * SIZE).toBeLessThanOrEqual(to + extent - covered);
        },
      ),
    );
  });
});
