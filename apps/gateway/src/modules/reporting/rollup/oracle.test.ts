import 'reflect-metadata';
import {
  type Hierarchy,
  hierarchyAt,
  type OrgUnitId,
  type OwnFigure,
  type RolledUp,
  type RollupWay,
  restate,
} from '@danvan/domain/hierarchy';
import { BEGINNING, historyArbitrary, soundHierarchy } from '@danvan/domain/hierarchy/testing';
import { addDays, type Day, decimal, decimalText, isValidOn, sum, ZERO } from '@danvan/domain/kernel';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeHierarchy } from '../../hierarchy/unit/write-hierarchy.ts';
import { type ToldRollup, tellRollup } from './read-rollup.ts';
import type { RollupPeriod } from './rollup-question.ts';
import type { TableCell } from './rollup-table.ts';
import { figureOf, indicatorOf } from './testing/figures.ts';
import {
  forgetHierarchy,
  move,
  NOW,
  type ReportSketch,
  rollupWorld,
  storeReports,
} from './testing/rollup-world.ts';

const tree = 'ADMINISTRATIVE';
const TEAM = indicatorOf('TEAM', { decimals: 2 });
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));

let dataSource: DataSource;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ dataSource, close } = await rollupWorld(soundHierarchy({ units: [], placements: [], events: [] })));
});
afterEach(() => forgetHierarchy(dataSource));
afterAll(() => close());

const dayOf = (count: number): Day => addDays(BEGINNING, count);
const periodOf = (count: number): RollupPeriod => ({ id: `P${count}`, tree, endsOn: dayOf(count) });

const wereEverPlaced = (hierarchy: Hierarchy): readonly OrgUnitId[] => {
  const { byChild, byParent } = hierarchy.trees[tree];
  return [...new Set([...byChild.keys(), ...byParent.keys()])];
};

/** A report of every second unit or so that exists at the end of the period. */
const reportsOf = (hierarchy: Hierarchy, periods: readonly RollupPeriod[], salt: number): ReportSketch[] =>
  periods.flatMap(({ id, endsOn }) =>
    wereEverPlaced(hierarchy)
      .filter((unit) =>
        isValidOn(hierarchy.units.get(unit)?.existence ?? { from: endsOn, to: endsOn }, endsOn),
      )
      .filter((_, index) => (index * 7 + salt) % 5 !== 0)
      .map((unit, index) => {
        const value = decimal(((index + 3) * (salt + 11)) % 9973).div(100);
        return { unit, period: id, figures: [figureOf(TEAM, decimalText(value))] };
      }),
  );

const ownFigures = (reports: readonly ReportSketch[], { id, endsOn }: RollupPeriod): OwnFigure[] =>
  reports
    .filter(({ period }) => period === id)
    .map(({ unit, figures }) => ({ unit: unit as OrgUnitId, endsOn, value: figures[0]?.value ?? ZERO }));

const of = (cells: readonly TableCell[], period: RollupPeriod): TableCell | undefined =>
  cells.find(({ periodId }) => periodId === period.id);
const valueIn = (cells: readonly TableCell[], period: RollupPeriod) => of(cells, period)?.value ?? ZERO;

/** The column of a period as the database tells it, in the words of the oracle's. */
const columnTold = (told: ToldRollup, period: RollupPeriod, children: readonly OrgUnitId[]) => ({
  total: decimalText(valueIn(told.total.cells, period)),
  estimated: of(told.total.cells, period)?.mark === 'ESTIMATED',
  rows: told.rows
    .filter(({ unit }) => children.includes(unit))
    .map(({ unit, cells }) => [
      unit,
      decimalText(valueIn(cells, period)),
      of(cells, period)?.mark === 'ESTIMATED',
    ])
    .toSorted(),
  own: decimalText(
    sum(
      told.remainder
        .filter(({ mark }) => mark !== 'NOT_ATTRIBUTABLE')
        .map((each) => valueIn(each.cells, period)),
    ),
  ),
  remainders: told.remainder
    .filter(({ mark, cells }) => mark === 'NOT_ATTRIBUTABLE' && of(cells, period)?.value)
    .map(({ origin, among, cells }) => `${origin} ${among.join(',')} ${decimalText(valueIn(cells, period))}`)
    .toSorted(),
});

const columnExpected = ({ units }: RolledUp, under: OrgUnitId, children: readonly OrgUnitId[]) => {
  const here = units.get(under);
  return {
    total: decimalText(here?.total ?? ZERO),
    estimated: here?.estimated ?? false,
    rows: children
      .map((child) => [
        child,
        decimalText(units.get(child)?.total ?? ZERO),
        units.get(child)?.estimated ?? false,
      ])
      .toSorted(),
    own: decimalText(here?.own ?? ZERO),
    remainders: (here?.remainders ?? [])
      .map(({ origin, among, value }) => `${origin} ${among.join(',')} ${decimalText(value)}`)
      .toSorted(),
  };
};

type Case = { hierarchy: Hierarchy; periods: readonly RollupPeriod[]; reports: readonly ReportSketch[] };

const check = async ({ hierarchy, periods, reports }: Case, on: Day | null): Promise<void> => {
  const way = (): RollupWay => (on === null ? { kind: 'AS_WAS' } : { kind: 'RESTATED', day: on });
  const expected = new Map(
    periods.map((period) => [
      period.id,
      restate({ hierarchy, tree, figures: ownFigures(reports, period), way: way() }),
    ]),
  );
  const days = on === null ? periods.map(({ endsOn }) => endsOn) : [on];
  const asked = new Set(days.flatMap((day) => hierarchyAt(hierarchy, day).units(tree)));
  for (const under of asked) {
    const question = { hierarchy, under, indicators: [TEAM], periods, tree, on } as const;
    const told = await tellRollup(dataSource.manager, question, NOW);
    for (const period of periods) {
      const view = hierarchyAt(hierarchy, on ?? period.endsOn);
      if (!view.isPlaced(tree, under)) continue;
      const children = view.children(tree, under);
      const rolledUp = expected.get(period.id);
      if (rolledUp) {
        expect(columnTold(told, period, children)).toEqual(columnExpected(rolledUp, under, children));
      }
      const { reported = 0, expected: due = 0 } = of(told.total.cells, period) ?? {};
      expect(reported).toBeLessThanOrEqual(due);
    }
  }
};

const prepare = async (hierarchy: Hierarchy, days: readonly number[], salt: number): Promise<Case> => {
  await forgetHierarchy(dataSource);
  await writeHierarchy(dataSource.manager, hierarchy);
  const periods = [...new Set(days)].map(periodOf);
  const reports = reportsOf(hierarchy, periods, salt);
  await storeReports(dataSource, [TEAM], periods, reports);
  await move(dataSource, reports, 'COUNT');
  return { hierarchy, periods, reports };
};

const someDays = (most: number) => fc.array(fc.nat(60), { minLength: 1, maxLength: most });

describe(`the roll-up in SQL is the domain's plain one on random histories (SEED=${SEED})`, () => {
  it('as it was, and restated to any day: totals, rows, remainders and marks', async () => {
    await fc.assert(
      fc.asyncProperty(
        historyArbitrary,
        someDays(3),
        someDays(2),
        fc.nat(997),
        async (record, days, tos, salt) => {
          const made = await prepare(soundHierarchy(record), days, salt);
          await check(made, null);
          for (const to of tos) await check(made, dayOf(to));
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 12), seed: SEED, endOnFailure: true },
    );
  });

  it('the national total is the same in both ways', async () => {
    await fc.assert(
      fc.asyncProperty(
        historyArbitrary,
        someDays(3),
        fc.nat(60),
        fc.nat(997),
        async (record, days, to, salt) => {
          const hierarchy = soundHierarchy(record);
          const { periods, reports } = await prepare(hierarchy, days, salt);
          const national = async (on: Day | null, period: RollupPeriod) => {
            const under = hierarchyAt(hierarchy, on ?? period.endsOn).root(tree);
            if (under === null) return null;
            const question = { hierarchy, under, indicators: [TEAM], periods: [period], tree, on } as const;
            return decimalText(
              valueIn((await tellRollup(dataSource.manager, question, NOW)).total.cells, period),
            );
          };
          for (const period of periods) {
            const reported = decimalText(sum(ownFigures(reports, period).map(({ value }) => value)));
            expect(await national(null, period)).toBe(reported);
            expect(await national(dayOf(to), period)).toBe(reported);
          }
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 12), seed: SEED, endOnFailure: true },
    );
  });
});
