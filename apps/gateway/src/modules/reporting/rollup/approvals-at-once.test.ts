import { day } from '@danvan/domain/kernel';
import type { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { smallHierarchy } from '../../../testing/small-hierarchy.ts';
import { applyToRollup } from './apply-to-rollup.ts';
import { figureOf, indicatorOf } from './testing/figures.ts';
import {
  cellsOf,
  forgetReports,
  move,
  NOW,
  type ReportSketch,
  reportIdOf,
  rollupWorld,
  storeReports,
} from './testing/rollup-world.ts';

const INDICATORS = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => indicatorOf(code));
const PERIODS = [
  { id: 'P9', endsOn: day('2026-09-14') },
  { id: 'P10', endsOn: day('2026-10-14') },
];
const UNITS = ['sa-thay', 'dak-to', 'mo-duc', 'ia-grai', 'chu-se', 'ea-hleo', 'quang-ngai', 'gia-lai'].map(
  (unit) => `ca:${unit}`,
);

const reportOf = (unit: string, period: string): ReportSketch => ({
  unit,
  period,
  figures: INDICATORS.map((indicator, place) => figureOf(indicator, place + unit.length)),
});
const ALL = PERIODS.flatMap(({ id }) => UNITS.map((unit) => reportOf(unit, id)));

let dataSource: DataSource;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ dataSource, close } = await rollupWorld(smallHierarchy()));
});
afterEach(() => forgetReports(dataSource));
afterAll(() => close());

/** An approval that is not finished yet: it holds all that it has locked. */
const beginApproval = async (report: ReportSketch) => {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  await applyToRollup(runner.manager, [reportIdOf(report)], 'COUNT', NOW);
  return async (): Promise<void> => {
    await runner.commitTransaction();
    await runner.release();
  };
};

/** An approval that would rather fail than wait. */
const approveWithoutWaiting = (report: ReportSketch): Promise<void> =>
  dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL lock_timeout = '300ms'`);
    await applyToRollup(manager, [reportIdOf(report)], 'COUNT', NOW);
  });

const shuffled = <T>(items: readonly T[], salt: number): T[] =>
  items
    .map((item, place) => ({ item, key: ((place + 1) * (salt * 2 + 7919)) % 10_007 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe('approvals at the same time', () => {
  it('of two provinces do not wait for each other: there is no national row', async () => {
    await storeReports(dataSource, INDICATORS, PERIODS, ALL);
    const finish = await beginApproval(reportOf('ca:sa-thay', 'P10'));
    await approveWithoutWaiting(reportOf('ca:ia-grai', 'P10'));
    await approveWithoutWaiting(reportOf('ca:ea-hleo', 'P10'));
    expect(await cellsOf(dataSource)).toContain('P10 A ca:gia-lai: 10 0 0 0 0 1 0 0 0 0 1');
    await finish();
    expect(await cellsOf(dataSource)).toContain('P10 A ca:quang-ngai: 10 0 0 0 0 1 0 0 0 0 1');
  });

  it('of one province wait for each other, and for nothing longer than an approval', async () => {
    await storeReports(dataSource, INDICATORS, PERIODS, ALL);
    const finish = await beginApproval(reportOf('ca:sa-thay', 'P10'));
    await expect(approveWithoutWaiting(reportOf('ca:dak-to', 'P10'))).rejects.toThrow(/lock timeout/);
    await approveWithoutWaiting(reportOf('ca:dak-to', 'P9'));
    await finish();
    await approveWithoutWaiting(reportOf('ca:dak-to', 'P10'));
  });

  it('many of them in any order never lock each other in a ring, and the totals are exact', async () => {
    await storeReports(dataSource, INDICATORS, PERIODS, ALL);
    await move(dataSource, ALL, 'COUNT');
    const expected = await cellsOf(dataSource);
    await move(dataSource, ALL, 'WITHDRAW');
    for (const change of ['COUNT', 'COUNT', 'WITHDRAW', 'COUNT', 'FINALISE', 'COUNT'] as const) {
      const single = shuffled(ALL, change.length).map((report) => move(dataSource, [report], change));
      const groups = [1, 2, 3, 4].map((salt) => move(dataSource, shuffled(ALL, salt), change));
      await Promise.all([...single, ...groups]);
    }
    expect(await cellsOf(dataSource)).toEqual(expected);
  });

  it('the same report counted by two at once counts once', async () => {
    await storeReports(dataSource, INDICATORS, PERIODS, ALL);
    const report = reportOf('ca:sa-thay', 'P10');
    await Promise.all(Array.from({ length: 10 }, () => move(dataSource, [report], 'COUNT')));
    expect(await cellsOf(dataSource)).toContain('P10 A ca:quang-ngai: 10 0 0 0 0 1 0 0 0 0 1');
  });
});
