import { randomUUID } from 'node:crypto';
import { day } from '@danvan/domain/kernel';
import { STANDINGS, stuck, TASK_STATES, taskStanding } from '@danvan/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { readTasks } from './task.store.ts';
import { type Work, workOf } from './testing.ts';

let world: ReportingWorld;
let work: Work;
beforeAll(async () => {
  world = await reportingWorld();
  work = workOf(world);
});
afterAll(() => world.close());

const TODAY = '2026-11-22';
const delay = { cause: 'OBJECTIVE', words: 'Mưa lũ kéo dài' };

describe('a task of a joint programme', () => {
  it('is assigned by the commission, done by the police, sent back once and accepted', async () => {
    const { record: assigned } = await work.assign({ cooperatingIds: ['ca:sa-thay'] });
    expect(assigned).toMatchObject({
      state: 'ASSIGNED',
      standing: 'ON_TRACK',
      owner: { id: 'bdv:quang-ngai' },
      lead: { id: 'ca:quang-ngai' },
      openActs: ['REVISE', 'CANCEL'],
    });
    const { id } = assigned;
    expect((await work.taskSeen('canbo.tinh', id)).openActs).toEqual(['REPORT_PROGRESS', 'REPORT_DONE']);
    expect((await work.taskSeen('canbo.xa', id)).openActs).toEqual(['REPORT_PROGRESS']);

    const progress = { id, version: 1, on: TODAY, percent: 40 };
    const under = await work.perform('canbo.xa', 'reportTaskProgress', progress);
    expect(under.record).toMatchObject({ state: 'IN_PROGRESS', version: 2 });
    const done = { id, version: 2, finishedOn: TODAY, result: 'Đã mở một lớp, 45 người dự' };
    const reported = await work.perform('canbo.tinh', 'reportTaskDone', done);
    expect(reported.record).toMatchObject({ state: 'DONE', standing: 'WAITING', openActs: [] });
    const back = { id, version: 3, reason: 'Bổ sung tài liệu của lớp', failsQuality: true };
    const returned = await work.perform('danvan.tinh', 'sendBackTask', back);
    expect(returned.record).toMatchObject({ state: 'SENT_BACK', finishedOn: null, failedChecks: 1 });
    await work.perform('canbo.tinh', 'reportTaskDone', { ...done, version: 4 });
    const accepted = await work.perform('danvan.tinh', 'acceptTask', { id, version: 5 });
    expect(accepted.record).toMatchObject({ state: 'ACCEPTED', standing: 'FINISHED', finishedOn: TODAY });
    expect(accepted.record.history.map((event: { kind: string }) => event.kind)).toEqual([
      'ASSIGN',
      'REPORT_PROGRESS',
      'REPORT_DONE',
      'SEND_BACK',
      'REPORT_DONE',
      'ACCEPT',
    ]);
  });

  it('is internal to the side that keeps it when it says so', async () => {
    const { record } = await work.assign({ visibility: 'INTERNAL', leadId: 'bdv:quang-ngai' });
    expect(await work.taskSeen('canbo.tinh', record.id)).toBeNull();
    expect(await work.taskSeen('danvan.tw', record.id)).toMatchObject({ id: record.id });
  });

  it('is accepted by the side that assigned it and by nobody else', async () => {
    const { record } = await work.assign();
    const done = { id: record.id, version: 1, finishedOn: TODAY, result: 'Đã xong' };
    await work.perform('canbo.tinh', 'reportTaskDone', done);
    const accept = { id: record.id, version: 2 };
    expect(await work.perform('canbo.tinh', 'acceptTask', accept)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await work.perform('duyet.gialai', 'acceptTask', accept)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await work.perform('danvan.tinh', 'acceptTask', accept)).toMatchObject({
      __typename: 'RecordChanged',
    });
  });

  it('is reported on by the successor of a former unit that was to do it', async () => {
    const { record } = await work.assign({ leadId: 'ca:kon-tum' });
    const done = { id: record.id, version: 1, finishedOn: TODAY, result: 'Đã tiếp nhận và hoàn thành' };
    const reported = await work.perform('canbo.tinh', 'reportTaskDone', done);
    expect(reported.record).toMatchObject({ state: 'DONE' });
    expect(reported.record.history.at(-1)).toMatchObject({ kind: 'REPORT_DONE', unit: { id: 'ca:kon-tum' } });
  });

  it('is reported on by a lead that does not see the programme it belongs to', async () => {
    const programmeIds = [await work.programme({ name: 'Chương trình nội bộ', visibility: 'INTERNAL' })];
    const { record } = await work.assign({ programmeIds });
    const done = { id: record.id, version: 1, finishedOn: TODAY, result: 'Đã xong' };
    expect((await work.perform('canbo.tinh', 'reportTaskDone', done)).record).toMatchObject({
      state: 'DONE',
    });
  });

  it('late for an objective cause is spared once the assigner confirms it, not the lead', async () => {
    const { record } = await work.assign({ deadline: '2026-11-01' });
    const { id } = record;
    await work.perform('canbo.tinh', 'reportTaskProgress', { id, version: 1, on: TODAY, percent: 60, delay });
    const confirm = { id, version: 2 };
    expect(await work.perform('canbo.tinh', 'confirmDelayCause', confirm)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const confirmed = await work.perform('danvan.tinh', 'confirmDelayCause', confirm);
    expect(confirmed.record).toMatchObject({ daysLate: 21, delay: { ...delay, isConfirmed: true } });
  });

  it('takes other terms with a reason, and the new lead sees it', async () => {
    const { record } = await work.assign();
    const terms = {
      title: 'Tập huấn cấp xã',
      leadId: 'ca:sa-thay',
      cooperatingIds: [],
      deadline: '2026-12-31',
      programmeIds: [],
      visibility: 'JOINT',
    };
    const revise = { id: record.id, version: 1, task: terms };
    expect(await work.perform('danvan.tinh', 'reviseTask', { ...revise, reason: ' ' })).toMatchObject({
      faults: [{ code: 'TEXT_REQUIRED', path: ['reason'] }],
    });
    const revised = await work.perform('danvan.tinh', 'reviseTask', { ...revise, reason: 'Giao về cơ sở' });
    expect(revised.record).toMatchObject({ title: 'Tập huấn cấp xã', deadline: '2026-12-31' });
    expect((await work.taskSeen('canbo.xa', record.id)).openActs).toContain('REPORT_DONE');
  });
});

describe('a task that cannot be', () => {
  it('is refused with every fault at its place, and nothing is kept', async () => {
    const answer = await work.assign({
      title: 'Gọi 0912 345 678',
      leadId: null,
      startsOn: '2026-12-20',
      targetIndicatorCode: 'KHÔNG-CÓ',
      targetValue: '3',
      arisesFromId: randomUUID(),
      planId: randomUUID(),
    });
    expect(answer.__typename).toBe('InputRefused');
    expect(answer.faults.map(({ code, path }: { code: string; path: string[] }) => [code, path[0]])).toEqual([
      ['PERSONAL_IDENTIFIER', 'title'],
      ['LEAD_REQUIRED', 'lead'],
      ['ENDS_BEFORE_START', 'deadline'],
      ['PLAN_NOT_USABLE', 'plan'],
      ['ORIGIN_UNKNOWN', 'arisesFrom'],
      ['INDICATOR_UNKNOWN', 'targetIndicator'],
    ]);
    expect(answer.faults[1].message).toBe('Hãy chọn một đơn vị chủ trì.');
  });

  it('outside the validity of its programme is allowed with a warning', async () => {
    const programmeIds = [await work.programme()];
    const answer = await work.assign({ programmeIds, deadline: '2027-01-01' });
    expect(answer.warnings).toEqual([{ code: 'DEADLINE_OUTSIDE_PROGRAMME', path: ['deadline'] }]);
  });

  it('is not assigned by a partner agency', async () => {
    expect(await work.assign({}, 'doitac')).toMatchObject({ errors: [expect.anything()] });
  });

  it('is refused to whoever looked at an older version', async () => {
    const { record } = await work.assign();
    const cancel = { id: record.id, reason: 'Gộp với nhiệm vụ khác' };
    await work.perform('danvan.tinh', 'cancelTask', { ...cancel, version: 1 });
    expect(await work.perform('danvan.tinh', 'cancelTask', { ...cancel, version: 1 })).toMatchObject({
      __typename: 'RecordConflict',
      current: { version: 2 },
    });
    expect(await work.perform('danvan.tinh', 'cancelTask', { ...cancel, version: 2 })).toMatchObject({
      code: 'TASK_IN_OTHER_STATE',
    });
  });

  it('is assigned once for a key, however often it is sent', async () => {
    const key = { idempotencyKey: randomUUID() };
    const [first, second] = [
      await work.assign({}, 'danvan.tinh', key),
      await work.assign({}, 'danvan.tinh', key),
    ];
    expect(second.record.id).toBe(first.record.id);
  });
});

describe('tasks are found', () => {
  it('by the part of a unit, by what is overdue, and what is due first at the top', async () => {
    const programmeId = await work.programme({ name: 'Chương trình để tìm' });
    const programmeIds = [programmeId];
    const late = await work.assign({ programmeIds, deadline: '2026-11-21' });
    const today = await work.assign({ programmeIds, deadline: '2026-11-22', cooperatingIds: ['ca:sa-thay'] });
    const other = await work.assign({ programmeIds, leadId: 'bdv:quang-ngai', deadline: '2026-12-31' });
    const [a, b, c] = [late.record.id, today.record.id, other.record.id];
    const found = (userName: 'canbo.tinh' | 'canbo.xa' | 'danvan.tinh', filter: object) =>
      work.tasks(userName, { programmeId, ...filter });
    expect(await found('danvan.tinh', {})).toEqual([a, b, c]);
    expect(await found('danvan.tinh', { standings: ['OVERDUE'] })).toEqual([a]);
    expect(await found('danvan.tinh', { dueBefore: '2026-11-22' })).toEqual([a]);
    expect(await found('danvan.tinh', { mine: true, parts: ['LEAD'] })).toEqual([c]);
    expect(await found('danvan.tinh', { mine: true, parts: ['ASSIGNER'] })).toEqual([a, b, c]);
    expect(await found('canbo.tinh', { mine: true })).toEqual([a, b]);
    expect(await found('canbo.xa', { mine: true, parts: ['COOPERATING'] })).toEqual([b]);
  });

  it('stand in the SQL where the domain says that they stand, on either side of every boundary', async () => {
    const programmeId = await work.programme({ name: 'Chương trình ở các mốc' });
    const days = ['2026-11-21', '2026-11-22', '2026-12-06', '2026-12-07'];
    const assigned = ['2026-10-23', '2026-10-24'];
    const ids: string[] = [];
    for (const state of TASK_STATES)
      for (const [index, deadline] of days.entries()) {
        const { record } = await work.assign({ programmeIds: [programmeId], deadline });
        const change = [record.id, state, assigned[index % 2]];
        await world.dataSource.query('UPDATE task SET state = $2, assigned_on = $3 WHERE id = $1', change);
        ids.push(record.id);
      }
    const kept = await readTasks(world.dataSource.manager, ids);
    const today = day(TODAY);
    for (const standing of STANDINGS) {
      const expected = kept
        .filter((task) => taskStanding(task, today) === standing)
        .map(({ id }) => String(id));
      const found = await work.tasks('danvan.tinh', { programmeId, standings: [standing] });
      expect(found.toSorted()).toEqual(expected.toSorted());
    }
    const stuckOnes = kept.filter((task) => stuck(task, today)).map(({ id }) => String(id));
    expect((await work.tasks('danvan.tinh', { programmeId, stuck: true })).toSorted()).toEqual(
      stuckOnes.toSorted(),
    );
    expect(stuckOnes).toHaveLength(6);
  });
});
