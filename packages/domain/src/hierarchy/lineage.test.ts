import { describe, expect, it } from 'vitest';
import { day } from '../kernel/index.ts';
import { establish, merge, move, rename, split } from './acts/index.ts';
import type { LineageStep } from './hierarchy.ts';
import { lineageOf } from './lineage-of.ts';
import { predecessorsOf } from './predecessors-of.ts';
import { structureDays, structureEpochOf } from './structure-days.ts';
import { successorsOf } from './successors-of.ts';
import { actOn, BEGINNING, land, newUnit, soundHierarchy, unitId } from './testing/index.ts';

const tree = 'ADMINISTRATIVE';
const start = land({ nation: { a: {}, b: {}, c: {}, d: {} } });
const absorbed = merge(start, { ...actOn('2015-01-01'), from: [unitId('a')], into: unitId('b') });
const divided = split(absorbed, {
  ...actOn('2018-01-01'),
  from: unitId('b'),
  into: [
    { to: unitId('b'), share: null, takes: [] },
    { to: newUnit('e', 'nation'), share: null, takes: [] },
  ],
});
const record = merge(divided, {
  ...actOn('2020-01-01'),
  from: [unitId('b'), unitId('c')],
  into: newUnit('f', 'nation'),
});
const hierarchy = soundHierarchy(record);
const told = (steps: readonly LineageStep[]) =>
  steps.map((step) => `${step.on.slice(0, 4)} ${step.kind} ${step.from}→${step.to}`);

describe('the lineage of a unit', () => {
  it('leads over any number of events to all that became of it', () => {
    expect(told(successorsOf(hierarchy, unitId('a')))).toEqual([
      '2015 MERGE a→b',
      '2018 SPLIT b→b',
      '2018 SPLIT b→e',
      '2020 MERGE b→f',
    ]);
    expect(told(successorsOf(hierarchy, unitId('c')))).toEqual(['2020 MERGE c→f']);
    expect(successorsOf(hierarchy, unitId('d'))).toEqual([]);
  });

  it('leads back to all that it came from', () => {
    expect(told(predecessorsOf(hierarchy, unitId('e')))).toEqual(['2015 MERGE a→b', '2018 SPLIT b→e']);
    expect(told(predecessorsOf(hierarchy, unitId('f')))).toEqual([
      '2015 MERGE a→b',
      '2018 SPLIT b→b',
      '2020 MERGE b→f',
      '2020 MERGE c→f',
    ]);
  });

  it('does not follow what a unit passed on before it received, nor received after it passed on', () => {
    const late = merge(
      split(start, {
        ...actOn('2012-01-01'),
        from: unitId('b'),
        into: [
          { to: unitId('b'), share: null, takes: [] },
          { to: newUnit('g', 'nation'), share: null, takes: [] },
        ],
      }),
      { ...actOn('2015-01-01'), from: [unitId('a')], into: unitId('b') },
    );
    expect(told(successorsOf(soundHierarchy(late), unitId('a')))).toEqual(['2015 MERGE a→b']);
    expect(told(predecessorsOf(soundHierarchy(late), unitId('g')))).toEqual(['2012 SPLIT b→g']);
  });

  it('is drawn as the whole family, up to a limit', () => {
    const whole = lineageOf(hierarchy, unitId('c'), 50);
    expect(whole.units).toEqual(['c', 'f', 'b', 'a', 'e']);
    expect(told(whole.steps)).toEqual([
      '2015 MERGE a→b',
      '2018 SPLIT b→b',
      '2018 SPLIT b→e',
      '2020 MERGE b→f',
      '2020 MERGE c→f',
    ]);
    expect(whole.isCut).toBe(false);
    expect(lineageOf(hierarchy, unitId('c'), 2)).toMatchObject({ units: ['c', 'f'], isCut: true });
    expect(lineageOf(hierarchy, unitId('d'), 9)).toEqual({ units: ['d'], steps: [], isCut: false });
  });
});

describe('structure days', () => {
  it('are those of placements, lives and links, not of names', () => {
    const named = rename(record, { ...actOn('2021-01-01'), unit: unitId('d'), name: 'D', shortName: 'D' });
    const moved = move(named, { ...actOn('2022-01-01'), unit: unitId('d'), tree, parent: unitId('e') });
    const days = ['2010-01-01', '2015-01-01', '2018-01-01', '2020-01-01', '2022-01-01'];
    expect(structureDays(soundHierarchy(moved), tree)).toEqual(days);
    expect(structureDays(soundHierarchy(moved))).toEqual(days);
    expect(structureDays(soundHierarchy(moved), 'POLICE')).toEqual([]);
  });

  it('count the day on which a unit leaves a tree and lives on', () => {
    const placements = record.placements.map((placement) =>
      placement.child === 'd'
        ? { ...placement, validity: { from: BEGINNING, to: day('2016-01-01') } }
        : placement,
    );
    expect(structureDays(soundHierarchy({ ...record, placements }), tree)).toContain('2016-01-01');
  });

  it('of one tree are not those of another', () => {
    const unit = newUnit('police', null, { placements: [{ tree: 'POLICE', parent: unitId('nation') }] });
    const both = soundHierarchy(establish(record, { ...actOn('2023-01-01'), unit }));
    expect(structureDays(both, tree)).not.toContain('2023-01-01');
    expect(structureDays(both, 'POLICE')).toContain('2023-01-01');
  });

  it('divide time into epochs', () => {
    expect(structureEpochOf(hierarchy, day('2017-12-31'), tree)).toBe('2015-01-01');
    expect(structureEpochOf(hierarchy, day('2018-01-01'), tree)).toBe('2018-01-01');
    expect(structureEpochOf(hierarchy, day('2030-01-01'), tree)).toBe('2020-01-01');
    expect(structureEpochOf(hierarchy, day('2001-01-01'), tree)).toBe(BEGINNING);
    expect(structureEpochOf(hierarchy, day('2001-01-01'), 'ARMY')).toBe(
      structureEpochOf(hierarchy, day('2030-01-01'), 'ARMY'),
    );
  });
});
