import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../lineage/time-scale.ts';
import { layoutSpread, type SpreadBranch } from './layout.ts';
import type { SpreadPoint } from './model.ts';

const UNTIL = '2026-12-31';
const root = { name: 'Tiếng kẻng an ninh', from: '2024-01-01', until: null };

const dayAt = (index: number): string =>
  new Date(Date.parse('2024-01-01T00:00:00Z') + index * 86_400_000).toISOString().slice(0, 10);

const lay = (points: readonly SpreadPoint[]): readonly SpreadBranch[] => {
  const days = [root.from, UNTIL, ...points.map(({ from }) => from)];
  return layoutSpread(root, points, { scale: timeScale(days, 8, 800), until: UNTIL });
};

/** Points whose origin stands before them in the list and has not stopped when they start. */
const anyPoints = fc
  .array(fc.record({ origin: fc.nat(40), start: fc.nat(900), length: fc.nat(900), stops: fc.boolean() }), {
    maxLength: 14,
  })
  .map((sketches) => {
    const points: SpreadPoint[] = [];
    for (const { origin, start, length, stops } of sketches.toSorted((a, b) => a.start - b.start)) {
      const from = dayAt(start);
      const open = points.filter((point) => point.until === null || from < point.until);
      const at = origin % (open.length + 1);
      points.push({
        id: `p${points.length}`,
        origin: open[at]?.id ?? null,
        name: '',
        from,
        until: stops ? dayAt(Math.min(start + length + 1, 1000)) : null,
      });
    }
    return points;
  });

describe('where something went', () => {
  it('is drawn with the latest next to its origin, and what came of it below', () => {
    const point = (id: string, origin: string | null, from: string): SpreadPoint => ({
      id,
      origin,
      name: id,
      from,
      until: null,
    });
    const lines = lay([
      point('a', null, '2024-02-01'),
      point('b', null, '2025-02-01'),
      point('c', 'a', '2025-03-01'),
    ]);
    expect(lines.map(({ id, depth }) => `${id}${depth}`)).toEqual(['0', 'b1', 'a1', 'c2']);
    const [first, , a, c] = lines;
    expect([a?.stemY, c?.stemY]).toEqual([first?.y, a?.y]);
  });

  it('shows every point once, and no stem crosses a line, however it grew', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const lines = lay(points);
        expect(lines.map(({ id }) => id).toSorted()).toEqual(['', ...points.map(({ id }) => id)].toSorted());
        for (const { x1, y, stemY } of lines) {
          const between = lines.filter((line) => stemY !== null && line.y > stemY && line.y < y);
          expect(between.filter((line) => line.x1 < x1 - 1e-9 && x1 < line.x2)).toEqual([]);
        }
      }),
    );
  });

  it('ends a line on the day it stopped', () => {
    const [, line] = lay([{ id: 'a', origin: null, name: '', from: '2024-02-01', until: '2025-01-01' }]);
    expect(line?.stoppedOn).toBe('2025-01-01');
    expect((line?.x2 ?? 0) < 800).toBe(true);
  });
});
