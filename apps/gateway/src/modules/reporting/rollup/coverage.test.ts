import 'reflect-metadata';
import { attribute, type Hierarchy, hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import { BEGINNING, historyArbitrary, soundHierarchy } from '@danvan/domain/hierarchy/testing';
import { addDays, type Day, id, isValidOn } from '@danvan/domain/kernel';
import { countingOf, type Report } from '@danvan/domain/reporting';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { insertMany } from '../../../database/insert-many.ts';
import { writeHierarchy } from '../../hierarchy/unit/write-hierarchy.ts';
import { toReportRow } from '../report/report.map.ts';
import { REPORT } from '../report/report.row.ts';
import { tellRollup } from './read-rollup.ts';
import type { RollupPeriod } from './rollup-question.ts';
import type { TableCell } from './rollup-table.ts';
import { afterActs } from './testing/after-acts.ts';
import { indicatorOf } from './testing/figures.ts';
import { forgetHierarchy, NOW, rollupWorld, storeReports } from './testing/rollup-world.ts';

const tree = 'ADMINISTRATIVE';
const TEAM = indicatorOf('TEAM');
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));

let dataSource: DataSource;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ dataSource, close } = await rollupWorld(soundHierarchy({ units: [], placements: [], events: [] })));
});
afterEach(() => forgetHierarchy(dataSource));
afterAll(() => close());

type Expected = { readonly period: RollupPeriod; readonly report: Report };
type World = {
  readonly hierarchy: Hierarchy;
  readonly periods: RollupPeriod[];
  readonly reports: Expected[];
};

const dayOf = (count: number): Day => addDays(BEGINNING, count);

/** Everyone who exists at the end of a period has to report; the acts are dealt out to them by turns. */
const worldOf = (hierarchy: Hierarchy, days: number[], lives: readonly number[][]): World => {
  const periods = [...new Set(days)].map(
    (count) => ({ id: `P${count}`, tree, endsOn: dayOf(count) }) as const,
  );
  const reports = periods.flatMap((period) =>
    [...hierarchy.units.values()]
      .filter(({ existence }) => isValidOn(existence, period.endsOn))
      .map((unit, turn) => ({ period, report: afterActs(unit.id, lives[turn % lives.length] ?? []) })),
  );
  return { hierarchy, periods, reports };
};

const store = async ({ hierarchy, periods, reports }: World): Promise<void> => {
  await forgetHierarchy(dataSource);
  await writeHierarchy(dataSource.manager, hierarchy);
  await storeReports(dataSource, [TEAM], periods, []);
  const rows = reports.map(({ period, report }) => {
    const stored = {
      id: id<'StoredReport'>(`${period.id} ${report.unit}`),
      periodId: id<'StoredPeriod'>(period.id),
    };
    return { ...toReportRow({ ...stored, isDemonstration: false }, report, new Map()), waits_for: null };
  });
  await insertMany(dataSource.manager, REPORT, rows);
};

const said = (reported: number, expected: number): string => `${reported} of ${expected}`;

/** The plain rule: a report is expected wherever some part of its figures counts; it has reported when it counts. */
const coverageExpected = (
  { hierarchy, reports }: World,
  period: RollupPeriod,
  on: Day,
  under: OrgUnitId,
): string => {
  const view = hierarchyAt(hierarchy, on);
  const here = reports.filter(
    ({ period: { id: periodId }, report: { unit } }) =>
      periodId === period.id &&
      attribute({ hierarchy, tree, unit, figureEndsOn: period.endsOn, structureDay: on }).some(({ holder }) =>
        view.isWithin(tree, holder, under),
      ),
  );
  return said(here.filter(({ report }) => countingOf(report) !== 'NOT_COUNTED').length, here.length);
};

const coverageTold = (cells: readonly TableCell[], period: RollupPeriod): string => {
  const cell = cells.find(({ periodId }) => periodId === period.id);
  return said(cell?.reported ?? 0, cell?.expected ?? 0);
};

const check = async (world: World, on: Day | null): Promise<void> => {
  const { hierarchy, periods } = world;
  const days = on === null ? periods.map(({ endsOn }) => endsOn) : [on];
  for (const under of new Set(days.flatMap((day) => hierarchyAt(hierarchy, day).units(tree)))) {
    const question = { hierarchy, under, indicators: [TEAM], periods, tree, on } as const;
    const told = await tellRollup(dataSource.manager, question, NOW);
    for (const period of periods) {
      const day = on ?? period.endsOn;
      const view = hierarchyAt(hierarchy, day);
      if (!view.isPlaced(tree, under)) continue;
      const children = view.children(tree, under);
      const shown = [told.total, ...told.rows.filter(({ unit }) => children.includes(unit))];
      expect(shown.map(({ unit, cells }) => `${unit}: ${coverageTold(cells, period)}`)).toEqual(
        shown.map(({ unit }) => `${unit}: ${coverageExpected(world, period, day, unit)}`),
      );
    }
  }
};

const someDays = fc.array(fc.nat(60), { minLength: 1, maxLength: 2 });
/** Opened and left alone, handed in, sent back, approved, closed, amended, the amendment handed in or cancelled. */
const someLives = fc.array(fc.array(fc.nat(), { maxLength: 12 }), { minLength: 3, maxLength: 9 });

describe(`how many have reported (SEED=${SEED})`, () => {
  it('is what the plain rule counts, after any histories of units and of their reports, as it was and restated', async () => {
    await fc.assert(
      fc.asyncProperty(historyArbitrary, someDays, fc.nat(60), someLives, async (record, days, to, lives) => {
        const world = worldOf(soundHierarchy(record), days, lives);
        await store(world);
        await check(world, null);
        await check(world, dayOf(to));
      }),
      { numRuns: Number(process.env.RUNS ?? 12), seed: SEED, endOnFailure: true },
    );
  });
});
