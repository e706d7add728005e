import { describe, expect, it } from 'vitest';
import { kinOrder } from './lanes.ts';
import { layoutLineage } from './layout.ts';
import { timeScale } from './time-scale.ts';
import { thicknesses } from './weights.ts';

const quangNgai = {
  nodes: [
    { id: 'new', name: 'Quảng Ngãi', from: '2025-07-01', to: null },
    { id: 'kt', name: 'Kon Tum', from: '2010-01-01', to: '2025-07-01' },
    { id: 'old', name: 'Quảng Ngãi', from: '2010-01-01', to: '2025-07-01' },
  ],
  links: [
    { fromId: 'kt', toId: 'new', on: '2025-07-01' },
    { fromId: 'old', toId: 'new', on: '2025-07-01' },
  ],
};
const view = { width: 1000, from: '2010-01-01', until: '2027-01-01', day: '2020-06-01' };

describe('the drawing of a lineage', () => {
  it('lets a successor stand in the middle of what it came from, and be as thick as both', () => {
    const { bars } = layoutLineage(quangNgai, view);
    const at = Object.fromEntries(bars.map((bar) => [bar.id, bar]));
    expect(at.new?.y).toBeCloseTo(((at.kt?.y ?? 0) + (at.old?.y ?? 0)) / 2);
    expect(at.new?.thickness).toBeCloseTo((at.kt?.thickness ?? 0) + (at.old?.thickness ?? 0));
  });

  it('lights what lives on the day looked at', () => {
    const alive = (day: string) =>
      layoutLineage(quangNgai, { ...view, day })
        .bars.filter((bar) => bar.isAlive)
        .map((bar) => bar.id)
        .sort();
    expect(alive('2025-06-30')).toEqual(['kt', 'old']);
    expect(alive('2025-07-01')).toEqual(['new']);
  });

  it('lets no two units that live together touch', () => {
    const split = {
      nodes: [
        { id: 'a', name: 'A', from: '2010-01-01', to: '2015-01-01' },
        ...['b', 'c', 'd'].map((id) => ({ id, name: id, from: '2015-01-01', to: null })),
      ],
      links: ['b', 'c', 'd'].map((toId) => ({ fromId: 'a', toId, on: '2015-01-01' })),
    };
    const later = layoutLineage(split, view).bars.filter((bar) => bar.id !== 'a');
    const ys = later.map((bar) => bar.y).sort((a, b) => a - b);
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThan(20);
    expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeGreaterThan(20);
  });

  it('keeps everything inside the picture', () => {
    const { bars, height } = layoutLineage(quangNgai, view);
    for (const bar of bars) {
      expect(bar.y - bar.thickness / 2).toBeGreaterThan(0);
      expect(bar.y + bar.thickness / 2).toBeLessThan(height);
      expect(bar.x1).toBeGreaterThanOrEqual(0);
      expect(bar.x2).toBeLessThanOrEqual(view.width);
    }
  });

  it('divides a unit by its declared shares', () => {
    const shared = {
      nodes: [
        { id: 'a', name: 'A', from: '2010-01-01', to: '2015-01-01' },
        { id: 'b', name: 'B', from: '2015-01-01', to: null },
        { id: 'c', name: 'C', from: '2015-01-01', to: null },
      ],
      links: [
        { fromId: 'a', toId: 'b', on: '2015-01-01', share: 0.75 },
        { fromId: 'a', toId: 'c', on: '2015-01-01', share: 0.25 },
      ],
    };
    expect(thicknesses(shared).get('b')).toBeCloseTo(0.75);
    expect(thicknesses(shared).get('c')).toBeCloseTo(0.25);
  });

  it('puts those who go the same way beside each other', () => {
    const family = {
      nodes: ['a', 'b', 'c', 'd', 'x', 'y'].map((id) => ({
        id,
        name: id,
        from: id === 'x' || id === 'y' ? '2020-01-01' : '2010-01-01',
        to: id === 'x' || id === 'y' ? null : '2020-01-01',
      })),
      links: [
        { fromId: 'a', toId: 'x', on: '2020-01-01' },
        { fromId: 'c', toId: 'x', on: '2020-01-01' },
        { fromId: 'b', toId: 'y', on: '2020-01-01' },
        { fromId: 'd', toId: 'y', on: '2020-01-01' },
      ],
    };
    expect(kinOrder(family).map((node) => node.id)).toEqual(['a', 'c', 'x', 'b', 'd', 'y']);
  });

  it('gives the short time after an event room to be read, and reads days back', () => {
    const scale = timeScale(['2010-01-01', '2025-07-01', '2026-11-22'], 0, 1000);
    expect(1000 - scale.x('2025-07-01')).toBeGreaterThan(150);
    expect(scale.day(scale.x('2018-05-05'))).toBe('2018-05-05');
  });
});
