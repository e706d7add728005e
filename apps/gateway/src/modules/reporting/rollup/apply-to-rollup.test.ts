import { day } from '@danvan/domain/kernel';
import { type Figure, type Indicator, type Measure, measureOf, sameMeasure } from '@danvan/domain/reporting';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { smallHierarchy } from '../../../testing/small-hierarchy.ts';
import { applyToRollup } from './apply-to-rollup.ts';
import { toMeasure } from './measure.map.ts';
import { anyFigure, figureOf, indicatorOf } from './testing/figures.ts';
import {
  cellsOf,
  forgetReports,
  move,
  type ReportSketch,
  reviseFigures,
  rollupWorld,
  storeReports,
} from './testing/rollup-world.ts';

const TEAM = indicatorOf('TEAM');
const HAS = indicatorOf('HAS', { kind: 'YES_NO', overUnits: 'COUNT_YES' });
const OCTOBER = { id: 'P10', endsOn: day('2026-10-14') };

let dataSource: DataSource;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ dataSource, close } = await rollupWorld(smallHierarchy()));
});
afterEach(() => forgetReports(dataSource));
afterAll(() => close());

const saThay: ReportSketch = { unit: 'ca:sa-thay', period: 'P10', figures: [figureOf(TEAM, 10)] };
const dakTo: ReportSketch = { unit: 'ca:dak-to', period: 'P10', figures: [figureOf(TEAM, 15)] };
const iaGrai: ReportSketch = { unit: 'ca:ia-grai', period: 'P10', figures: [figureOf(TEAM, 7)] };
const ministry: ReportSketch = { unit: 'bca', period: 'P10', figures: [figureOf(TEAM, 1)] };
const store = (...reports: ReportSketch[]) => storeReports(dataSource, [TEAM, HAS], [OCTOBER], reports);

describe('approval moves the roll-up', () => {
  it('a figure counts at its unit and everything above it but the root', async () => {
    await store(saThay, dakTo, iaGrai);
    await move(dataSource, [saThay, dakTo], 'COUNT');
    await move(dataSource, [iaGrai], 'COUNT');
    expect(await cellsOf(dataSource)).toEqual([
      'P10 TEAM ca:dak-to: 15 0 0 0 0 1 0 0 0 0 1',
      'P10 TEAM ca:gia-lai: 7 0 0 0 0 1 0 0 0 0 1',
      'P10 TEAM ca:ia-grai: 7 0 0 0 0 1 0 0 0 0 1',
      'P10 TEAM ca:quang-ngai: 25 0 0 0 0 2 0 0 0 0 2',
      'P10 TEAM ca:sa-thay: 10 0 0 0 0 1 0 0 0 0 1',
    ]);
  });

  it('the root holds what it reported itself and nothing else', async () => {
    await store(ministry, saThay);
    await move(dataSource, [ministry, saThay], 'COUNT');
    expect(await cellsOf(dataSource)).toContain('P10 TEAM bca: 1 0 0 0 0 1 0 0 0 0 1');
  });

  it('what is withdrawn leaves nothing', async () => {
    await store(saThay, dakTo);
    await move(dataSource, [saThay, dakTo], 'COUNT');
    await move(dataSource, [saThay, dakTo], 'WITHDRAW');
    expect(await cellsOf(dataSource)).toEqual([]);
    expect(await dataSource.query('SELECT * FROM counted_figure')).toEqual([]);
  });

  it('closing makes provisional figures final, and twice is as good as once', async () => {
    await store(saThay);
    await move(dataSource, [saThay], 'COUNT');
    await move(dataSource, [saThay], 'FINALISE');
    await move(dataSource, [saThay], 'FINALISE');
    expect(await cellsOf(dataSource)).toContain('P10 TEAM ca:quang-ngai: 10 0 0 0 0 1 0 0 0 0 0');
  });

  it('a report that is closed already counts as final', async () => {
    await store({ ...saThay, state: 'CLOSED' });
    await move(dataSource, [saThay], 'COUNT');
    expect(await cellsOf(dataSource)).toContain('P10 TEAM ca:quang-ngai: 10 0 0 0 0 1 0 0 0 0 0');
  });

  it('counting the same report again changes nothing', async () => {
    await store(saThay, dakTo);
    await move(dataSource, [saThay, dakTo], 'COUNT');
    const before = await cellsOf(dataSource);
    await move(dataSource, [dakTo, saThay], 'COUNT');
    expect(await cellsOf(dataSource)).toEqual(before);
  });

  it('an amendment leaves what a fresh count of the new figures would', async () => {
    const amended = { ...saThay, figures: [figureOf(HAS, 1), figureOf(TEAM, 12, { qualifier: 'OVER' })] };
    await store({ ...saThay, figures: [figureOf(TEAM, 10)] }, dakTo);
    await move(dataSource, [saThay, dakTo], 'COUNT');
    await reviseFigures(dataSource, amended);
    await move(dataSource, [saThay], 'COUNT');
    const moved = await cellsOf(dataSource);
    await forgetReports(dataSource);
    await store(amended, dakTo);
    await move(dataSource, [amended, dakTo], 'COUNT');
    expect(moved).toEqual(await cellsOf(dataSource));
  });

  it('an act that is taken back leaves nothing behind', async () => {
    await store(saThay);
    await dataSource
      .transaction(async (manager) => {
        await applyToRollup(manager, ['P10 ca:sa-thay'], 'COUNT', new Date());
        throw new Error('refused');
      })
      .catch(() => {});
    expect(await cellsOf(dataSource)).toEqual([]);
  });
});

describe('a measure in the database', () => {
  it('is the domain’s measure of the figure, part by part', async () => {
    const [team, has] = [TEAM, HAS];
    await fc.assert(
      fc.asyncProperty(anyFigure(team), anyFigure(has), fc.boolean(), async (one, other, isClosed) => {
        const report: ReportSketch = {
          ...saThay,
          figures: [one, other],
          state: isClosed ? 'CLOSED' : 'APPROVED',
        };
        await store(report);
        await move(dataSource, [report], 'COUNT');
        const rows = await dataSource.query(`SELECT * FROM rollup_cell WHERE unit_id = 'ca:quang-ngai'`);
        await forgetReports(dataSource);
        const found = new Map(
          rows.map((row: { indicator_code: string }) => [row.indicator_code, toMeasure(row)]),
        );
        for (const [figure, indicator] of [
          [one, team],
          [other, has],
        ] as [Figure, Indicator][]) {
          const measure = measureOf(figure, indicator, !isClosed);
          const stored = found.get(indicator.code) as Measure | undefined;
          expect(stored === undefined ? measure.contributions === 0 : sameMeasure(stored, measure)).toBe(
            true,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
