import { randomUUID } from 'node:crypto';
import { hierarchyAt } from '@danvan/domain/hierarchy';
import { id, ok } from '@danvan/domain/kernel';
import {
  recordId,
  seesRecord,
  unitsAbove,
  VISIBILITIES,
  type Visibility,
  WORK_RECORD_KINDS,
  type WorkRecordKind,
} from '@danvan/domain/programme';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../access/actor.ts';
import { inAct, inReading } from '../../../database/unit-of-work.ts';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';
import { UserRow } from '../../access/user/user.row.ts';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { changeRecord } from './change-record.ts';
import { createRecord } from './create-record.ts';
import { mayActFor, recordScopeOf } from './record.scope.ts';
import { findRecords, writeRecords } from './record.store.ts';
import { searchRecords } from './search-records.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

const actorOf = async (userName: UserName): Promise<Actor> => {
  const row = await world.dataSource.manager.findOneByOrFail(UserRow, { userName });
  return {
    userId: row.id,
    userName,
    displayName: row.displayName,
    role: row.role,
    unitId: row.unitId,
  } as Actor;
};

type Sketch = {
  readonly owner: string;
  readonly visibility: Visibility;
  readonly concerned?: readonly string[];
  readonly kind?: WorkRecordKind;
  readonly title?: string;
};

const draft = ({ visibility, concerned = [], title = 'Một nhiệm vụ' }: Omit<Sketch, 'owner'>) => ({
  title,
  visibility,
  concerned: concerned.map((unit) => id<'OrgUnit'>(unit)),
  programmes: [],
});

/** Keeps records as the system does and gives their ids. */
const keep = async (sketches: readonly Sketch[]): Promise<string[]> => {
  const records = sketches.map((sketch) => ({
    ...draft(sketch),
    id: recordId(randomUUID()),
    kind: sketch.kind ?? ('TASK' as const),
    owner: id<'OrgUnit'>(sketch.owner),
    origin: 'ENTERED' as const,
    source: null,
    changedAt: world.clock.now(),
  }));
  await inAct(world.dataSource, null, world.clock, async (uow) => {
    await writeRecords(uow.manager, records);
    await uow.audit({ action: 'TEST_DATA', subjectId: 'test' });
    return ok(null);
  });
  return records.map((record) => record.id);
};

const readAs = async <T>(
  userName: UserName,
  work: (reading: Parameters<Parameters<typeof inReading>[3]>[0]) => Promise<T>,
): Promise<T> => inReading(world.dataSource, await actorOf(userName), world.clock, work) as Promise<T>;

const seenBy = (userName: UserName, ids: readonly string[]): Promise<number> =>
  readAs(userName, async (reading) => {
    const found = await findRecords(reading.manager, await recordScopeOf(reading), ids);
    return found.length;
  });

const WHO = [
  'danvan.tw',
  'danvan.tinh',
  'tonghop',
  'canbo.tinh',
  'duyet.gialai',
  'canbo.xa',
  'doitac',
] as const;

describe('who sees a record of the joint programme of a province', () => {
  it.each([
    //                                                           TW  tỉnh BCA QN  GL  xã  đối tác
    ['INTERNAL', 'bdv:quang-ngai', ['ca:quang-ngai'], [1, 1, 0, 0, 0, 0, 0]],
    ['INTERNAL', 'ca:quang-ngai', ['bdv:quang-ngai', 'ca:sa-thay'], [0, 0, 1, 1, 0, 1, 0]],
    ['JOINT', 'bdv:quang-ngai', ['ca:quang-ngai'], [1, 1, 1, 1, 0, 0, 0]],
    ['PUBLISHED', 'bdv:quang-ngai', ['mttq'], [1, 1, 1, 1, 1, 1, 1]],
    ['JOINT', 'ca:kon-tum', [], [0, 0, 1, 1, 0, 0, 0]],
  ] as const)('%s, kept by %s, concerning %j', async (visibility, owner, concerned, expected) => {
    const ids = await keep([{ owner, visibility, concerned }]);
    const seen = await Promise.all(WHO.map((userName) => seenBy(userName, ids)));
    expect(seen).toEqual(expected);
  });

  it('is decided in SQL as the domain decides it, whatever the record', async () => {
    const units = [
      'bca',
      'ca:quang-ngai',
      'ca:gia-lai',
      'ca:sa-thay',
      'bdv',
      'bdv:quang-ngai',
      'mttq',
      'ca:kon-tum',
    ];
    const sketch = fc.record({
      owner: fc.constantFrom(...units),
      visibility: fc.constantFrom(...VISIBILITIES),
      concerned: fc.uniqueArray(fc.constantFrom(...units), { maxLength: 3 }),
      kind: fc.constantFrom(...WORK_RECORD_KINDS),
    });
    const sketches = fc.sample(sketch, { numRuns: 300, seed: 290 });
    const ids = await keep(sketches);
    for (const userName of WHO) {
      const actor = await actorOf(userName);
      await readAs(userName, async (reading) => {
        const scope = await recordScopeOf(reading);
        const view = hierarchyAt(await hierarchyOf(reading.manager), todayOf(world.clock));
        const viewer = {
          line: new Set(scope.line.units),
          above: new Set(unitsAbove(view, actor.unitId)),
          isPartner: actor.role === 'PARTNER',
        };
        const seen = new Set(
          (await findRecords(reading.manager, scope, ids)).map((record) => String(record.id)),
        );
        const judged = sketches.filter((each, index) => {
          const record = {
            ...draft(each),
            id: recordId(ids[index] ?? ''),
            kind: each.kind,
            owner: id<'OrgUnit'>(each.owner),
          };
          return seesRecord(viewer, record, []) !== seen.has(ids[index] ?? '');
        });
        expect(judged).toEqual([]);
      });
    }
  });
});

const actAs = async (userName: UserName, key: string, title: string, visibility: Visibility = 'JOINT') =>
  inAct(
    world.dataSource,
    await actorOf(userName),
    world.clock,
    createRecord({
      name: 'ASSIGN_TASK',
      permission: 'ASSIGN_TASK',
      kind: 'TASK',
      idempotencyKey: key,
      content: [title, visibility],
      prepare: async () =>
        ok({ record: draft({ visibility, title }), write: async () => {}, after: { title } }),
    }),
  );

const rename = async (userName: UserName, target: string, version: number, title: string) =>
  inAct(
    world.dataSource,
    await actorOf(userName),
    world.clock,
    changeRecord({
      name: 'REVISE_TASK',
      permission: 'ASSIGN_TASK',
      kind: 'TASK',
      order: { recordId: recordId(target), version, idempotencyKey: randomUUID() },
      content: title,
      prepare: async () =>
        ok({ record: draft({ visibility: 'JOINT', title }), write: async () => {}, after: { title } }),
    }),
  );

describe('an act on a record', () => {
  it('creates it once for a key, and refuses the key with another content', async () => {
    const key = randomUUID();
    const first = await actAs('danvan.tinh', key, 'Hướng dẫn cơ sở');
    expect(await actAs('danvan.tinh', key, 'Hướng dẫn cơ sở')).toEqual(first);
    expect(await actAs('danvan.tinh', key, 'Khác')).toMatchObject({
      error: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('is not there for a partner agency', async () => {
    expect(await actAs('doitac', randomUUID(), 'Thử')).toMatchObject({ error: { kind: 'NOT_FOUND' } });
  });

  it('is refused to the other side of a joint programme, and to whoever looked at an older version', async () => {
    const [target] = await keep([
      { owner: 'bdv:quang-ngai', visibility: 'JOINT', concerned: ['ca:quang-ngai'] },
    ]);
    expect(await rename('canbo.tinh', target ?? '', 1, 'Của bên kia')).toMatchObject({
      error: { kind: 'NOT_FOUND' },
    });
    expect(await rename('danvan.tinh', target ?? '', 1, 'Tên mới')).toMatchObject({ ok: true });
    expect(await rename('danvan.tinh', target ?? '', 1, 'Tên khác')).toMatchObject({
      error: { kind: 'CONFLICT' },
    });
  });

  it('that names a unit nobody knows is refused before anything is written', async () => {
    const actor = await actorOf('danvan.tinh');
    const outcome = await inAct(
      world.dataSource,
      actor,
      world.clock,
      createRecord({
        name: 'ASSIGN_TASK',
        permission: 'ASSIGN_TASK',
        kind: 'TASK',
        idempotencyKey: randomUUID(),
        content: null,
        prepare: async () =>
          ok({
            record: draft({ visibility: 'JOINT', concerned: ['không-có'] }),
            write: async () => {},
            after: {},
          }),
      }),
    );
    expect(outcome).toMatchObject({ error: { kind: 'REFUSED', code: 'UNKNOWN_UNIT' } });
  });

  it('may be done by successors for what a former unit left, and not by a neighbour', async () => {
    const kept = (userName: UserName) =>
      readAs(userName, (reading) => mayActFor(reading, 'KEEP_MODEL', [id<'OrgUnit'>('ca:kon-tum')]));
    expect([await kept('canbo.tinh'), await kept('duyet.gialai')]).toEqual([true, false]);
  });
});

describe('records are found', () => {
  it('by words in any order, without their marks', async () => {
    const [target] = await keep([
      { owner: 'bca', visibility: 'PUBLISHED', title: 'Đẩy mạnh phong trào Dân vận khéo ở cơ sở' },
    ]);
    const found = await readAs('canbo.xa', async (reading) =>
      searchRecords(reading.manager, await recordScopeOf(reading), {
        search: 'co so KHEO dan',
        kinds: ['TASK'],
        programme: null,
        source: null,
        offset: 0,
        limit: 10,
      }),
    );
    expect(found.ids).toContain(target);
  });
});
