import {
  attribute,
  checkHierarchy,
  type Hierarchy,
  type HierarchyTree,
  restate,
  structureDays,
} from '@danvan/domain/hierarchy';
import { type Day, day, decimal, isValidOn, sum } from '@danvan/domain/kernel';
import { describe, expect, test } from 'vitest';
import { buildHierarchy } from './build-hierarchy.ts';
import { INDICATORS } from './reporting/indicators.ts';

const TODAY = day('2026-11-22');
const BEFORE = day('2024-12-14');

const hierarchyOf = (): Hierarchy => {
  const checked = checkHierarchy(buildHierarchy().record);
  if (!checked.ok) throw new Error('The map contradicts itself');
  return checked.value;
};
const hierarchy = hierarchyOf();

/** A different count for every unit and indicator, so that nothing cancels out by chance. */
const figuresOf = (tree: HierarchyTree, salt: number, endsOn: Day) =>
  hierarchy.record.units
    .filter(
      (unit) => unit.id.startsWith(tree === 'POLICE' ? 'pol-' : 'adm-') && isValidOn(unit.existence, endsOn),
    )
    .filter(({ grades: [grade] }) => grade?.level === 'COMMUNE' || grade?.level === 'PROVINCE')
    .filter(({ grades: [grade] }) => grade?.kind !== 'DIVISION')
    .map((unit, index) => ({ unit: unit.id, endsOn, value: decimal(((index * 7919 + salt) % 4999) + 1) }));

const additive = INDICATORS.filter((indicator) => indicator.overUnits === 'SUM').map(({ code }) => code);

/** Total as it was, and restated to every structure of the tree. */
const totals = (tree: HierarchyTree, salt: number): readonly string[] => {
  const figures = figuresOf(tree, salt, BEFORE);
  expect(figures).toHaveLength(10_035 + 63);
  const days = [...structureDays(hierarchy, tree), TODAY];
  const ways = [{ kind: 'AS_WAS' } as const, ...days.map((on) => ({ kind: 'RESTATED', day: on }) as const)];
  return [
    sum(figures.map(({ value }) => value)).toFixed(),
    ...ways.map((way) => restate({ hierarchy, tree, figures, way }).total.toFixed()),
  ];
};

describe('figures of all 10,035 communes and 63 provinces', () => {
  test.each(additive.map((code, salt) => [code, salt] as const))(
    '%s: the nation has as much restated to any structure as it had',
    (_code, salt) => {
      expect(new Set(totals('POLICE', salt * 101)).size).toBe(1);
    },
  );

  test('the same holds in the tree of the state', () => {
    expect(new Set(totals('ADMINISTRATIVE', 11)).size).toBe(1);
  });
});

test('every new province has what its old ones had, to the last figure', () => {
  const figures = figuresOf('POLICE', 7, BEFORE);
  const asWas = restate({ hierarchy, tree: 'POLICE', figures, way: { kind: 'AS_WAS' } }).units;
  const today = restate({ hierarchy, tree: 'POLICE', figures, way: { kind: 'RESTATED', day: TODAY } }).units;
  const merged = hierarchy.record.events.filter((event) => /^ev-2025-07-01-pol-p\d+-2025$/.test(event.id));
  expect(merged).toHaveLength(23);
  for (const { links } of merged) {
    const origins = links.map((link) => asWas.get(link.from)?.total ?? decimal(0));
    expect(today.get(links[0]?.to ?? ('' as never))?.total.toFixed()).toBe(sum(origins).toFixed());
  }
});

test('figures of 2026 seen in the structure of 2010 lose nothing either', () => {
  const figures = figuresOf('POLICE', 3, day('2026-10-14'));
  expect(figures).toHaveLength(3319 + 34);
  const then = restate({ hierarchy, tree: 'POLICE', figures, way: { kind: 'RESTATED', day: BEFORE } });
  expect(then.total.toFixed()).toBe(sum(figures.map(({ value }) => value)).toFixed());
});

test('what Kon Tum reported stands under Quảng Ngãi today', () => {
  const question = { hierarchy, tree: 'POLICE', figureEndsOn: day('2020-02-07') } as const;
  const unit = 'pol-p62-2010' as never;
  expect(attribute({ ...question, unit, structureDay: TODAY })).toMatchObject([
    { holder: 'pol-p51-2025', mark: 'WHOLE' },
  ]);
});

test('an old figure of a divided commune is attributable to its province only', () => {
  const question = { hierarchy, tree: 'POLICE', figureEndsOn: BEFORE, structureDay: TODAY } as const;
  expect(attribute({ ...question, unit: 'pol-c00166-2010' as never })).toMatchObject([
    { holder: 'pol-p01-2010', mark: 'NOT_ATTRIBUTABLE', among: ['pol-c00160-2025', 'pol-c00166-2025'] },
  ]);
});
