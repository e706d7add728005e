import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, decimal, ONE, sum } from '../../kernel/index.ts';
import { checkHierarchy } from '../check-hierarchy.ts';
import type { Hierarchy } from '../hierarchy.ts';
import { hierarchyAt } from '../hierarchy-at.ts';
import type { HierarchyRecord, HierarchyTree } from '../model.ts';
import { predecessorsOf } from '../predecessors-of.ts';
import { structureEpochOf } from '../structure-days.ts';
import { successorsOf } from '../successors-of.ts';
import { BEGINNING, historyArbitrary, historyFrom, historySteps, soundHierarchy } from '../testing/index.ts';
import { attribute } from './attribute.ts';
import { type OwnFigure, type RolledUp, type RollupWay, restate } from './restate.ts';

const tree: HierarchyTree = 'ADMINISTRATIVE';
const LAST_DAY = 60;

const anyDay: fc.Arbitrary<Day> = fc.nat(LAST_DAY).map((count) => addDays(BEGINNING, count));
const values = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 });

/** A figure for every unit on a few days of its life, with values that repeat. */
const figuresOf = (record: HierarchyRecord, amounts: readonly number[]): OwnFigure[] =>
  record.units.flatMap(({ id: unit, existence }, place) => {
    const last = existence.to === null ? addDays(BEGINNING, LAST_DAY) : addDays(existence.to, -1);
    const days = [...new Set([existence.from, last])];
    return days.map((endsOn, turn) => ({
      unit,
      endsOn,
      value: decimal(amounts[(place + turn) % amounts.length] ?? 0).div(100),
    }));
  });

const asWas: RollupWay = { kind: 'AS_WAS' };
const restatedTo = (day: Day): RollupWay => ({ kind: 'RESTATED', day });

const plain = (rolledUp: RolledUp) => ({
  total: rolledUp.total.toFixed(),
  units: [...rolledUp.units]
    .map(([unit, each]) => ({
      unit,
      total: each.total.toFixed(),
      own: each.own.toFixed(),
      remainder: each.remainder.toFixed(),
      remainders: each.remainders
        .map((part) => `${part.origin} ${part.endsOn} ${part.value.toFixed()}`)
        .toSorted(),
      estimated: each.estimated,
    }))
    .toSorted((a, b) => a.unit.localeCompare(b.unit)),
});

const shuffled = <T>(items: readonly T[], salt: number): T[] =>
  items
    .map((item, place) => ({ item, key: ((place + 1) * (salt * 2 + 7919)) % 10_007 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);

const withHierarchy = <T extends unknown[]>(
  others: { [Place in keyof T]: fc.Arbitrary<T[Place]> },
  claim: (hierarchy: Hierarchy, record: HierarchyRecord, ...rest: T) => void,
) =>
  fc.assert(
    fc.property(historyArbitrary, fc.tuple(...others) as fc.Arbitrary<T>, (record, rest) =>
      claim(soundHierarchy(record), record, ...rest),
    ),
    { numRuns: 300 },
  );

describe('invariants of restatement on random histories', () => {
  it('every told history is sound', () => {
    fc.assert(
      fc.property(historyArbitrary, (record) => {
        expect(checkHierarchy(record).ok).toBe(true);
      }),
      {
        numRuns: 500,
      },
    );
  });

  it('the parts of a figure sum to exactly 1 on every day', () => {
    withHierarchy<[Day, Day]>([anyDay, anyDay], (hierarchy, record, figureEndsOn, structureDay) => {
      for (const { id: unit } of record.units) {
        const parts = attribute({ hierarchy, tree, unit, figureEndsOn, structureDay });
        expect(sum(parts.map((part) => part.share)).eq(ONE)).toBe(true);
        expect(parts.every((part) => part.share.gt(0))).toBe(true);
      }
    });
  });

  it('the national total as it was equals the total restated to any day', () => {
    withHierarchy<[number[], Day]>([values, anyDay], (hierarchy, record, amounts, day) => {
      const figures = figuresOf(record, amounts);
      const reported = sum(figures.map((figure) => figure.value));
      expect(restate({ hierarchy, tree, figures, way: asWas }).total.toFixed()).toBe(reported.toFixed());
      const restated = restate({ hierarchy, tree, figures, way: restatedTo(day) });
      expect(restated.total.toFixed()).toBe(reported.toFixed());
      const root = hierarchyAt(hierarchy, day).root(tree);
      expect(root && restated.units.get(root)?.total.toFixed()).toBe(reported.toFixed());
    });
  });

  it('a total is the own figures, the remainder and the totals of the children', () => {
    withHierarchy<[number[], Day]>([values, anyDay], (hierarchy, record, amounts, day) => {
      const view = hierarchyAt(hierarchy, day);
      const { units } = restate({
        hierarchy,
        tree,
        figures: figuresOf(record, amounts),
        way: restatedTo(day),
      });
      for (const [unit, { total, own, remainder, remainders }] of units) {
        const below = view.children(tree, unit).flatMap((child) => units.get(child)?.total ?? []);
        expect(sum([own, remainder, ...below]).toFixed()).toBe(total.toFixed());
        expect(sum(remainders.map((part) => part.value)).toFixed()).toBe(remainder.toFixed());
      }
    });
  });

  it('a holder lives and has its place on the structure day, and is the nearest that contains all candidates', () => {
    withHierarchy<[Day, Day]>([anyDay, anyDay], (hierarchy, record, figureEndsOn, structureDay) => {
      const view = hierarchyAt(hierarchy, structureDay);
      for (const { id: unit } of record.units) {
        for (const { holder, among, mark } of attribute({
          hierarchy,
          tree,
          unit,
          figureEndsOn,
          structureDay,
        })) {
          expect(view.unit(holder)).not.toBeNull();
          expect(view.isPlaced(tree, holder)).toBe(true);
          if (mark !== 'NOT_ATTRIBUTABLE') expect(among).toEqual([holder]);
          if (!among.every((each) => view.isPlaced(tree, each))) continue;
          const contains = (high: typeof unit) => among.every((low) => view.isWithin(tree, low, high));
          expect(contains(holder)).toBe(true);
          expect(view.children(tree, holder).some(contains)).toBe(false);
        }
      }
    });
  });

  it('a figure is attributed only along the lineage of its unit', () => {
    withHierarchy<[Day, Day]>([anyDay, anyDay], (hierarchy, record, figureEndsOn, structureDay) => {
      for (const { id: unit } of record.units) {
        const after = successorsOf(hierarchy, unit).map((step) => step.to);
        const before = predecessorsOf(hierarchy, unit).map((step) => step.from);
        const family = new Set([unit, ...after, ...before]);
        for (const { holder, mark } of attribute({ hierarchy, tree, unit, figureEndsOn, structureDay })) {
          if (mark !== 'NOT_ATTRIBUTABLE') expect(family.has(holder)).toBe(true);
        }
      }
    });
  });

  it('a later reorganisation changes no figure ever reported and no total of its time', () => {
    fc.assert(
      fc.property(historySteps, fc.nat(14), values, (all, length, amounts) => {
        const before = historyFrom(all.slice(0, length));
        const after = historyFrom(all);
        const known = new Set(before.events.map((event) => event.id));
        const firstNew = after.events.find((event) => !known.has(event.id))?.on ?? addDays(BEGINNING, 999);
        const figures = figuresOf(before, amounts).filter((figure) => figure.endsOn < firstNew);
        for (const way of [asWas, restatedTo(addDays(firstNew, -1))]) {
          const then = restate({ hierarchy: soundHierarchy(before), tree, figures, way });
          const now = restate({ hierarchy: soundHierarchy(after), tree, figures, way });
          expect(plain(now)).toEqual(plain(then));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order of what was recorded and reported does not matter', () => {
    withHierarchy<[number[], Day, number]>(
      [values, anyDay, fc.nat(997)],
      (hierarchy, record, amounts, day, salt) => {
        const figures = figuresOf(record, amounts);
        const mixed: HierarchyRecord = {
          units: shuffled(record.units, salt),
          placements: shuffled(record.placements, salt),
          events: shuffled(record.events, salt).map((event) => ({
            ...event,
            links: shuffled(event.links, salt),
          })),
        };
        for (const way of [asWas, restatedTo(day)]) {
          const one = restate({ hierarchy, tree, figures, way });
          const other = restate({
            hierarchy: soundHierarchy(mixed),
            tree,
            figures: shuffled(figures, salt),
            way,
          });
          expect(plain(other)).toEqual(plain(one));
        }
      },
    );
  });

  it('a figure of the same epoch needs no restating', () => {
    withHierarchy<[Day, Day]>([anyDay, anyDay], (hierarchy, record, figureEndsOn, structureDay) => {
      const epoch = structureEpochOf(hierarchy, structureDay, tree);
      if (structureEpochOf(hierarchy, figureEndsOn, tree) !== epoch) return;
      for (const { id: unit } of record.units.filter((each) => hierarchy.trees[tree].byChild.has(each.id))) {
        const there = attribute({ hierarchy, tree, unit, figureEndsOn, structureDay: figureEndsOn });
        expect(attribute({ hierarchy, tree, unit, figureEndsOn, structureDay })).toEqual(there);
      }
    });
  });

  it('restating in two steps is restating in one, wherever the middle is certain', () => {
    withHierarchy<[Day, Day, Day]>([anyDay, anyDay, anyDay], (hierarchy, record, a, b, c) => {
      const [figureEndsOn, middle, structureDay] = [a, b, c].toSorted() as [Day, Day, Day];
      for (const { id: unit, existence } of record.units) {
        if (existence.from > figureEndsOn) continue;
        const [half, ...more] = attribute({ hierarchy, tree, unit, figureEndsOn, structureDay: middle });
        if (!half || more.length > 0 || half.mark !== 'WHOLE') continue;
        const onwards = { hierarchy, tree, unit: half.holder, figureEndsOn: middle, structureDay };
        expect(attribute(onwards)).toEqual(attribute({ hierarchy, tree, unit, figureEndsOn, structureDay }));
      }
    });
  });
});
