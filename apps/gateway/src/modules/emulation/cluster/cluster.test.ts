import { randomUUID } from 'node:crypto';
import { membersOn } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { addDays, day } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { readClusters } from './cluster.store.ts';
import { clusterMembersOn, pledgeTargets } from './for-rounds.ts';
import { type Clusters, clustersOf } from './testing.ts';

let world: ReportingWorld;
let clusters: Clusters;
beforeAll(async () => {
  world = await reportingWorld();
  clusters = clustersOf(world);
});
afterAll(() => world.close());

const PROVINCES = ['ca:quang-ngai', 'ca:gia-lai', 'ca:dak-lak'];
const unitIds = (list: { unit: { id: string } }[]) => list.map(({ unit }) => unit.id);

describe('a cluster of provinces', () => {
  it('is kept by the ministry and seen by its members, as long as they are told', async () => {
    const { record } = await clusters.establish('quantri');
    expect(record).toMatchObject({
      visibility: 'INTERNAL',
      owner: { id: 'bca' },
      block: { name: 'Khối Công an các tỉnh', level: 'PROVINCE', keeper: { id: 'bca' } },
      years: [],
    });
    expect(await clusters.seen('canbo.tinh', record.id)).toBeNull();
    const set = await clusters.setYear('quantri', { id: record.id, version: 1 }, PROVINCES);
    expect(set.warnings).toEqual([{ code: 'FEW_MEMBERS', path: ['members'] }]);
    expect(set.record.years[0]).toMatchObject({
      lead: { id: 'ca:quang-ngai' },
      deputy: { id: 'ca:gia-lai' },
      signed: 0,
      waiting: 3,
      isPledgeComplete: false,
    });
    expect(await clusters.seen('canbo.tinh', record.id)).toMatchObject({ version: 2 });
    expect(await clusters.listed('canbo.tinh', { mine: true, year: 2026 })).toContain(record.id);
    for (const stranger of ['canbo.xa', 'danvan.tw', 'doitac'] as const)
      expect(await clusters.seen(stranger, record.id)).toBeNull();
  });

  it('goes into a block that is there, and a unit is in one of its clusters in a year', async () => {
    const first = await clusters.ofProvinces();
    const { block } = await clusters.seen('quantri', first);
    const { record } = await clusters.establish('quantri', { block: null, blockId: block.id });
    const twice = await clusters.setYear('quantri', { id: record.id, version: 1 }, ['ca:dak-lak']);
    expect(twice.faults).toMatchObject([{ code: 'MEMBER_IN_OTHER_CLUSTER', path: ['members', '0'] }]);
    const order = { id: record.id, version: 1 };
    expect(await clusters.setYear('quantri', order, ['ca:dak-lak'], { year: 2027 })).toMatchObject({
      __typename: 'RecordChanged',
      warnings: [{ code: 'CLUSTER_OF_ONE' }],
    });
  });

  it('does not take the same unit when two of its block are set at the same moment', async () => {
    const one = (await clusters.establish('quantri')).record;
    const { record: other } = await clusters.establish('quantri', { block: null, blockId: one.block.id });
    const answers = await Promise.all(
      [one, other].map(({ id }) => clusters.setYear('quantri', { id, version: 1 }, ['ca:gia-lai'])),
    );
    expect(answers.map((answer) => answer.__typename).toSorted()).toEqual(['InputRefused', 'RecordChanged']);
  });

  it('offers the blocks of the own unit, not those kept below', async () => {
    await clusters.establish('quantri', {
      block: { name: 'Khối của Bộ', tree: 'POLICE', level: 'PROVINCE' },
    });
    const below = { name: 'Khối của tỉnh', tree: 'POLICE', level: 'COMMUNE' };
    await clusters.establish('duyet.gialai', { block: below });
    const { data } = await clusters.ask('quantri', 'query { emulationBlocks { name } }', {});
    const names = data.emulationBlocks.map(({ name }: { name: string }) => name);
    expect(names).toContain('Khối của Bộ');
    expect(names).not.toContain('Khối của tỉnh');
  });

  it('needs a block of the unit that establishes it', async () => {
    const { record } = await clusters.establish('quantri');
    for (const over of [{ block: null }, { block: null, blockId: record.block.id }]) {
      const answer = await clusters.establish('duyet.tinh', over);
      expect(answer.faults).toMatchObject([{ code: 'BLOCK_REQUIRED', path: ['blockId'] }]);
    }
  });
});

describe('who may keep a cluster', () => {
  it('is its unit alone: neither its members nor those below, nor a partner', async () => {
    const id = await clusters.ofProvinces();
    for (const userName of ['canbo.tinh', 'duyet.gialai', 'danvan.tinh'] as const)
      expect(await clusters.setYear(userName, { id, version: 2 }, PROVINCES)).toMatchObject({
        code: 'NOT_FOUND',
      });
  });

  it('a province keeps clusters of its communes, of nobody else', async () => {
    const communes = { block: { name: 'Khối xã', tree: 'POLICE', level: 'COMMUNE' } };
    const { record } = await clusters.establish('canbo.tinh', communes);
    const foreign = await clusters.setYear('canbo.tinh', { id: record.id, version: 1 }, ['ca:ia-grai']);
    expect(foreign.faults).toMatchObject([{ code: 'MEMBER_NOT_BELOW_KEEPER' }]);
    const own = ['ca:sa-thay', 'ca:dak-to', 'ca:mo-duc'];
    const set = await clusters.setYear('canbo.tinh', { id: record.id, version: 1 }, own);
    expect(unitIds(set.record.years[0].members)).toEqual(own);
    expect(await clusters.seen('canbo.xa', record.id)).toMatchObject({ id: record.id });
    expect(await clusters.seen('canbo.iagrai', record.id)).toBeNull();
  });

  it('the central commission keeps clusters of provincial ones', async () => {
    const party = { block: { name: 'Khối Ban Tuyên giáo và Dân vận', tree: 'PARTY', level: 'PROVINCE' } };
    const { record } = await clusters.establish('danvan.tw', party);
    const set = await clusters.setYear('danvan.tw', { id: record.id, version: 1 }, ['bdv:quang-ngai']);
    expect(set.warnings).toMatchObject([{ code: 'CLUSTER_OF_ONE' }]);
    expect(await clusters.seen('danvan.tinh', record.id)).toMatchObject({ id: record.id });
    expect(await clusters.seen('quantri', record.id)).toBeNull();
  });

  it('communes and partners establish none', async () => {
    for (const userName of ['canbo.xa', 'doitac'] as const)
      expect((await clusters.establish(userName)).errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('a pledge', () => {
  it('is signed by each member for itself, and is complete with the last', async () => {
    const id = await clusters.ofProvinces();
    const seen = await clusters.seen('canbo.tinh', id);
    expect(seen.years[0].members.map(({ maySign }: { maySign: boolean }) => maySign)).toEqual([
      true,
      false,
      false,
    ]);
    const signed = await clusters.sign('canbo.tinh', id, 'ca:quang-ngai');
    expect(signed.warnings).toMatchObject([{ code: 'PLEDGE_LATE' }]);
    expect(signed.record.years[0]).toMatchObject({ signed: 1, waiting: 2, isPledgeComplete: false });
    expect(signed.record.years[0].members[0].signings).toEqual([
      {
        on: '2026-11-22',
        text: 'Không để hình thành điểm nóng',
        reason: null,
        targets: [{ value: '1200', indicator: { code: 'LAUNCHES' } }],
      },
    ]);
    expect(await clusters.sign('canbo.tinh', id, 'ca:gia-lai')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of one member is no conflict for another that signs from an older page', async () => {
    const id = await clusters.ofProvinces();
    const both = await Promise.all([
      clusters.sign('canbo.tinh', id, 'ca:quang-ngai'),
      clusters.sign('duyet.gialai', id, 'ca:gia-lai'),
    ]);
    expect(both.map((answer) => answer.__typename)).toEqual(['RecordChanged', 'RecordChanged']);
    expect((await clusters.seen('quantri', id)).years[0]).toMatchObject({ signed: 2, waiting: 1 });
  });

  it('is signed once, however often the button is pressed', async () => {
    const id = await clusters.ofProvinces();
    const key = { idempotencyKey: randomUUID() };
    await clusters.sign('canbo.tinh', id, 'ca:quang-ngai', key);
    const again = await clusters.sign('canbo.tinh', id, 'ca:quang-ngai', key);
    expect(again.record.years[0].members[0].signings).toHaveLength(1);
    expect(await clusters.sign('canbo.tinh', id, 'ca:quang-ngai')).toMatchObject({ code: 'SIGNED_ALREADY' });
  });

  it('is revised with a reason, and both signings stay', async () => {
    const id = await clusters.ofProvinces();
    await clusters.sign('canbo.tinh', id, 'ca:quang-ngai');
    const revise = (reason: string, seen: number, value = '1.500') =>
      clusters.perform('canbo.tinh', 'revisePledge', {
        id,
        year: 2026,
        unitId: 'ca:quang-ngai',
        seen,
        reason,
        pledge: { targets: [{ indicatorCode: 'LAUNCHES', value }] },
      });
    expect((await revise(' ', 1)).faults).toMatchObject([{ code: 'TEXT_REQUIRED', path: ['reason'] }]);
    expect((await revise('Giao thêm', 1, '1,5')).faults).toMatchObject([
      { code: 'TARGET_NOT_WHOLE', path: ['targets', '0', 'value'] },
    ]);
    const revised = await revise('Bộ giao thêm chỉ tiêu', 1);
    expect(revised.record.years[0].members[0].signings).toMatchObject([
      { reason: null },
      { reason: 'Bộ giao thêm chỉ tiêu', targets: [{ value: '1500' }] },
    ]);
    expect(await revise('Nữa', 1)).toMatchObject({ code: 'PLEDGE_CHANGED' });
    expect(revised.record.acts[0]).toMatchObject({ act: 'REVISE_PLEDGE', unit: { id: 'ca:quang-ngai' } });
  });

  it('gives a round the targets that bind, exact', async () => {
    const id = await clusters.ofProvinces();
    const targets = [
      { indicatorCode: 'COVERAGE', value: '92,5' },
      { indicatorCode: 'LAUNCHES', value: '3' },
    ];
    await clusters.sign('duyet.gialai', id, 'ca:gia-lai', { pledge: { targets } });
    const unit = 'ca:gia-lai' as OrgUnitId;
    const found = await pledgeTargets(world.dataSource.manager, [unit], 2026);
    const own = found.filter(({ cluster }) => cluster === id);
    expect(own.map(({ indicator, value }) => [indicator, value.toFixed()])).toEqual([
      ['COVERAGE', '92.5'],
      ['LAUNCHES', '3'],
    ]);
    expect(await pledgeTargets(world.dataSource.manager, [unit], 2025)).toEqual([]);
  });
});

describe('a member that ended in mid-year', () => {
  /** Kon Tum ended on 01/07/2025; its cluster of that year was set before, as the data sets bring it. */
  const ofTwoProvinces = async (): Promise<string> => {
    const { record } = await clusters.establish('quantri');
    const { manager } = world.dataSource;
    await manager.query('INSERT INTO cluster_year VALUES ($1, 2025, $2, $3)', [
      record.id,
      'ca:kon-tum',
      'ca:gia-lai',
    ]);
    await manager.query(
      `INSERT INTO cluster_member VALUES ($1, 2025, 0, 'ca:kon-tum', '2025-01-01', '2026-01-01', NULL),
        ($1, 2025, 1, 'ca:gia-lai', '2025-01-01', '2026-01-01', NULL)`,
      [record.id],
    );
    return record.id;
  };

  it('is shown to the keeper with its successor, who comes in from that day', async () => {
    const id = await ofTwoProvinces();
    expect((await clusters.seen('quantri', id)).changesWaiting).toEqual([
      {
        year: 2025,
        on: '2025-07-01',
        basis: 'Nghị quyết 202/2025/QH15',
        unit: { id: 'ca:kon-tum' },
        candidates: [{ id: 'ca:quang-ngai' }],
        members: [],
      },
    ]);
    const decision = { id, version: 1, year: 2025, unitId: 'ca:kon-tum', successorId: 'ca:quang-ngai' };
    const decided = await clusters.perform('quantri', 'decideClusterChange', decision);
    expect(decided.warnings).toMatchObject([{ code: 'OFFICE_PASSED_ON' }]);
    expect(decided.record).toMatchObject({
      changesWaiting: [],
      years: [{ lead: { id: 'ca:quang-ngai' }, deputy: { id: 'ca:gia-lai' } }],
    });
    expect(decided.record.years[0].members).toMatchObject([
      { unit: { id: 'ca:kon-tum' }, to: '2025-07-01' },
      { unit: { id: 'ca:gia-lai' }, to: '2026-01-01' },
      { unit: { id: 'ca:quang-ngai' }, from: '2025-07-01', inPlaceOf: { id: 'ca:kon-tum' } },
    ]);
  });

  it('is on every day in the cluster as the domain says', async () => {
    const id = recordId<'CLUSTER'>(await ofTwoProvinces());
    const decision = { id, version: 1, year: 2025, unitId: 'ca:kon-tum', successorId: 'ca:quang-ngai' };
    await clusters.perform('quantri', 'decideClusterChange', decision);
    await clusters.perform('quantri', 'endCluster', { id, version: 2, on: '2025-11-01', reason: 'Sắp xếp' });
    const [cluster] = await readClusters(world.dataSource.manager, [id]);
    if (!cluster) throw new Error('It has gone');
    for (let on = day('2024-12-30'); on < '2026-01-03'; on = addDays(on, 1)) {
      const found = await clusterMembersOn(world.dataSource.manager, [id], on);
      expect(found.map(({ unit }) => unit)).toEqual(membersOn(cluster, on));
    }
  });

  it('cannot be a member of a year after its end', async () => {
    const { record } = await clusters.establish('quantri');
    const answer = await clusters.setYear('quantri', { id: record.id, version: 1 }, ['ca:kon-tum']);
    expect(answer.faults).toMatchObject([{ code: 'MEMBER_NOT_THERE', path: ['members', '0'] }]);
  });
});

describe('the life of a cluster', () => {
  it('proposes who leads next; the same does not lead twice running', async () => {
    const id = await clusters.ofProvinces();
    const query = `query ($id: ID!) { cluster(id: $id) {
      rotation(year: 2027) { year leadId deputyId turns { lastLed unit { id } } } } }`;
    const { rotation } = (await clusters.ask('quantri', query, { id })).data.cluster;
    expect(rotation).toEqual({
      year: 2027,
      leadId: 'ca:gia-lai',
      deputyId: 'ca:dak-lak',
      turns: [
        { lastLed: null, unit: { id: 'ca:gia-lai' } },
        { lastLed: null, unit: { id: 'ca:dak-lak' } },
        { lastLed: 2026, unit: { id: 'ca:quang-ngai' } },
      ],
    });
    const again = await clusters.setYear('quantri', { id, version: 2 }, PROVINCES, { year: 2027 });
    expect(again.faults).toMatchObject([{ code: 'LEADS_TWICE_RUNNING', path: ['lead'] }]);
  });

  it('a change of an older version is a conflict', async () => {
    const id = await clusters.ofProvinces();
    expect(await clusters.setYear('quantri', { id, version: 1 }, PROVINCES)).toMatchObject({
      __typename: 'RecordConflict',
      current: { version: 2 },
    });
  });

  it('is renamed, and ends with a reason', async () => {
    const id = await clusters.ofProvinces();
    const cluster = { name: 'Cụm thi đua miền Trung', establishedOn: '2020-01-01' };
    const revised = await clusters.perform('quantri', 'reviseCluster', { id, version: 2, cluster });
    expect(revised.record).toMatchObject({ title: 'Cụm thi đua miền Trung', version: 3 });
    const end = { id, version: 3, on: '2026-11-22', reason: 'Sắp xếp lại các cụm' };
    const ended = await clusters.perform('quantri', 'endCluster', end);
    expect(ended.record).toMatchObject({ endedOn: '2026-11-22', endReason: 'Sắp xếp lại các cụm' });
    expect(await clusters.sign('canbo.tinh', id, 'ca:quang-ngai')).toMatchObject({ code: 'CLUSTER_ENDED' });
    expect(await clusters.listed('quantri', { isAtWork: true })).not.toContain(id);
  });

  it('no text of it carries anything of a person', async () => {
    const cluster = { name: 'Liên hệ 0912345678', establishedOn: '2020-01-01' };
    const answer = await clusters.establish('quantri', { cluster });
    expect(answer.faults).toMatchObject([{ code: 'PERSONAL_IDENTIFIER' }]);
  });
});
