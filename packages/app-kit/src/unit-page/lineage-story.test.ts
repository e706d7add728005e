import { describe, expect, it } from 'vitest';
import { lineageStory, withoutInnerUnits } from './lineage-story.ts';
import type { LineageAnswer } from './unit-page.graphql.ts';

const node = (id: string, name: string) => ({ id, name, shortName: name, from: '2010-01-01', to: null });
const link = (fromId: string, toId: string, on = '2025-07-01') => ({
  fromId,
  toId,
  on,
  kind: 'MERGE',
  share: null,
  basis: '202/2025/QH15',
});
const family = (nodes: unknown[], links: unknown[]) => ({ nodes, links }) as unknown as LineageAnswer;

describe('the story of a family of units', () => {
  it('tells the merger of Kon Tum and Quảng Ngãi as one act', () => {
    const story = lineageStory(
      family(
        [node('kt', 'Kon Tum'), node('q1', 'Quảng Ngãi (cũ)'), node('q2', 'Quảng Ngãi')],
        [link('kt', 'q2'), link('q1', 'q2')],
      ),
    );
    expect(story).toMatchObject([
      { kind: 'MERGE', from: ['Kon Tum', 'Quảng Ngãi (cũ)'], to: ['Quảng Ngãi'], basis: '202/2025/QH15' },
    ]);
  });

  it('tells a divided commune as one act, and acts in order of time', () => {
    const story = lineageStory(
      family(
        [node('a', 'A'), node('b', 'B'), node('c', 'C'), node('z', 'Z')],
        [link('a', 'b'), link('a', 'c'), link('z', 'a', '2019-01-01')],
      ),
    );
    expect(story.map((act) => [act.kind, act.from, act.to])).toEqual([
      ['ONE', ['Z'], ['A']],
      ['SPLIT', ['A'], ['B', 'C']],
    ]);
  });

  it('leaves out the divisions of a unit, but not the one that is looked at', () => {
    const nodes = [node('kt', 'Công an tỉnh Kon Tum'), node('p', 'Phòng Thanh tra, Công an tỉnh Kon Tum')];
    const whole = family(nodes, [link('p', 'kt')]);
    expect(withoutInnerUnits(whole, 'kt')).toMatchObject({ inner: 1, links: [], nodes: [{ id: 'kt' }] });
    expect(withoutInnerUnits(whole, 'p').inner).toBe(0);
  });
});
