import { randomUUID } from 'node:crypto';
import { addDays, day, id, ok } from '@danvan/domain/kernel';
import {
  COUNTED,
  countModelsBy,
  type Model,
  type ModelCounts,
  modelState,
  NO_COUNTS,
  onDay,
  recordId,
  titleOfModel,
} from '@danvan/domain/programme';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inAct, inReading } from '../../../database/unit-of-work.ts';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { UserRow } from '../../access/user/user.row.ts';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { writeRecords } from '../record/record.store.ts';
import { areaWithin } from './area-of.ts';
import { countAtUnits } from './count-models.ts';
import { readModels, saveModels } from './model.store.ts';
import { toCountsType } from './model-counts.type.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

const START = day('2024-01-15');
const UNITS = [
  'ca:quang-ngai',
  'ca:gia-lai',
  'ca:sa-thay',
  'ca:dak-to',
  'ca:kon-tum',
  'bca',
  'bdv:quang-ngai',
];
const anyUnit = fc.constantFrom(...UNITS).map((unit) => id<'OrgUnit'>(unit));
const after = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => addDays(START, days));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const stop = maybe(after(300, 900).map((on) => ({ on, reason: 'Đã xong' })));

const anyPoint = fc.record({
  unit: anyUnit,
  started: after(0, 250).map(onDay),
  reports: fc
    .uniqueArray(fc.record({ on: after(250, 290), teams: maybe(fc.nat(9)), results: fc.constant(null) }), {
      maxLength: 3,
      selector: ({ on }) => on,
    })
    .map((reports) => reports.toSorted((a, b) => (a.on < b.on ? -1 : 1))),
  droppedOut: stop,
});

const anyModel = fc
  .record({
    owner: anyUnit,
    people: maybe(fc.integer({ min: 1, max: 9 })),
    standing: fc.nat(2),
    results: fc.uniqueArray(after(0, 299), { maxLength: 2 }),
    points: fc.array(anyPoint, { maxLength: 3 }),
    ended: stop,
  })
  .map(({ owner, people, standing, results, points, ended }): Model => {
    const recognition = { level: 'PROVINCE', document: null, citation: 'Quyết định' } as const;
    return {
      id: recordId(randomUUID()),
      owner,
      title: null,
      field: null,
      kind: people === null ? 'COLLECTIVE' : 'INDIVIDUAL',
      people,
      started: onDay(START),
      area: null,
      address: null,
      description: null,
      recognitions: [
        ...(standing > 0
          ? [{ ...recognition, as: 'RECOGNISED' as const, on: onDay(addDays(START, 10)) }]
          : []),
        ...(standing > 1
          ? [{ ...recognition, as: 'EXEMPLARY' as const, on: onDay(addDays(START, 400)) }]
          : []),
      ],
      results: results.toSorted().map((on) => ({ on, text: 'Có kết quả', figures: [] })),
      points: points.map((point, index) => ({
        ...point,
        id: id(randomUUID()),
        origin: null,
        place: `Thôn ${index}`,
        teamName: null,
      })),
      ended,
    };
  });

const keep = (models: readonly Model[]) =>
  inAct(world.dataSource, null, world.clock, async (uow) => {
    const records = models.map((model) => ({
      id: model.id,
      kind: 'MODEL' as const,
      title: titleOfModel(model),
      owner: model.owner,
      visibility: 'PUBLISHED' as const,
      concerned: [],
      programmes: [],
      origin: 'ENTERED' as const,
      source: null,
      changedAt: uow.now,
    }));
    await writeRecords(uow.manager, records);
    await saveModels(uow.manager, models);
    await uow.audit({ action: 'TEST_DATA', subjectId: 'test' });
    return ok(null);
  });

const reading = async <T>(work: (of: Parameters<Parameters<typeof inReading>[3]>[0]) => Promise<T>) => {
  const row = await world.dataSource.manager.findOneByOrFail(UserRow, { userName: 'tonghop' });
  const actor = {
    userId: row.id,
    userName: row.userName,
    displayName: '',
    role: row.role,
    unitId: row.unitId,
  };
  return inReading(world.dataSource, actor as never, world.clock, work) as Promise<T>;
};

const say = (counts: ModelCounts) => COUNTED.map((of) => counts[of].count).join(' ');
const table = (counted: Iterable<readonly [string, ModelCounts]>) =>
  Object.fromEntries([...counted].map(([unit, counts]) => [unit, say(counts)]));

describe('models kept in the database', () => {
  const models = fc.sample(anyModel, { numRuns: 120, seed: 22 });
  const days = [0, 10, 200, 270, 299, 310, 365, 375, 420, 664, 665, 700, 910].map((count) =>
    addDays(START, count),
  );

  it('are told as they were kept, and count unit by unit as the domain counts them, on any day', async () => {
    await keep(models);
    await reading(async (of) => {
      const kept = await readModels(
        of.manager,
        models.map((model) => model.id),
      );
      const byId = (all: readonly Model[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const inOrder = (model: Model) => ({
        ...model,
        points: model.points.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      });
      expect(byId(kept).map(inOrder)).toEqual(byId(models).map(inOrder));
      const scope = await recordScopeOf(of);
      for (const on of days) {
        const counted = await countAtUnits(of.manager, scope, on);
        const nothing = '0 0 0 0 0 0 0';
        const expected = table(countModelsBy(models, on, (unit) => unit));
        const told = table(counted.map(({ unit, counts }) => [unit, counts] as const));
        for (const unit of UNITS)
          expect([on, unit, told[unit] ?? nothing]).toEqual([on, unit, expected[unit] ?? nothing]);
      }
    });
    expect(new Set(models.map(modelState)).size).toBe(4);
  });

  it('lie in the province of their day: what Kon Tum kept counts under Quảng Ngãi since the merger', async () => {
    const hierarchy = await reading((of) => hierarchyOf(of.manager));
    const areaOn = (on: string) => areaWithin(hierarchy, id('vn'), day(on));
    const kept = ['ca:kon-tum', 'ca:sa-thay', 'bdv:quang-ngai', 'bca', 'ca:dak-to-cu'].map((unit) =>
      id<'OrgUnit'>(unit),
    );
    expect(kept.map(areaOn('2026-01-01'))).toEqual([
      'quang-ngai',
      'quang-ngai',
      'quang-ngai',
      'vn',
      'quang-ngai',
    ]);
    expect(areaOn('2025-06-30')(id('ca:kon-tum'))).toBe('kon-tum');
    const within = areaWithin(hierarchy, id('quang-ngai'), day('2026-01-01'));
    expect([within(id('ca:sa-thay')), within(id('ca:quang-ngai')), within(id('ca:gia-lai'))]).toEqual([
      'sa-thay',
      'quang-ngai',
      null,
    ]);
  });

  it('are told province by province as three numbers, and the nation as theirs together', async () => {
    const browser = await world.as('tonghop');
    const answer = await browser.ask(
      '{ modelCounts(on: "2025-01-01") { all { models points teams } areas { area { id } counts { models points teams } } } }',
    );
    const { all, areas } = answer.data.modelCounts;
    expect(areas.map(({ area }: { area: { id: string } }) => area.id)).toEqual([
      'dak-lak',
      'gia-lai',
      'kon-tum',
      'quang-ngai-cu',
    ]);
    const expected = [...countModelsBy(models, day('2025-01-01'), () => 'all').values()][0];
    expect([all.models, all.points, all.teams]).toEqual([
      expected?.MODELS.count,
      expected?.POINTS.count,
      expected?.TEAMS.count,
    ]);
    const told = Object.keys(toCountsType(NO_COUNTS));
    expect(told).toEqual(COUNTED.map((of) => of.toLowerCase()));
  });
});
