import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { meetingsOf } from '../meeting/testing.ts';
import { type Work, workOf } from '../task/testing.ts';

let world: ReportingWorld;
let work: Work;
beforeAll(async () => {
  world = await reportingWorld();
  work = workOf(world);
});
afterAll(() => world.close());

const NOWHERE = 'khong-co-don-vi-nay';
const UNKNOWN = { __typename: 'ActRefused', code: 'UNKNOWN_UNIT' };

describe('a unit that is not in the hierarchy', () => {
  it('leads no task, not even of a plan that is still a draft', async () => {
    const draft = (await work.plan(await work.programme())).record;
    expect(await work.assign({ planId: draft.id, leadId: NOWHERE })).toMatchObject(UNKNOWN);
    expect(await work.assign({ planId: draft.id, cooperatingIds: [NOWHERE] })).toMatchObject(UNKNOWN);
  });

  it('is no partner of a plan, not even of a draft', async () => {
    expect(await work.plan(await work.programme(), { partnerIds: [NOWHERE] })).toMatchObject(UNKNOWN);
  });

  it('has no level below it that could take part in a programme', async () => {
    const rule = { tree: 'POLICE', level: 'COMMUNE', withinId: NOWHERE, unitIds: [], from: '2026-01-01' };
    const order = { id: await work.programme(), version: 1, participants: [rule] };
    expect(await work.perform('danvan.tinh', 'assignParticipants', order)).toMatchObject(UNKNOWN);
  });
});

describe('what an act ties a record to', () => {
  it('is a document where a plan names its document', async () => {
    const programmeId = await work.programme();
    const refused = {
      __typename: 'InputRefused',
      faults: [{ code: 'UNKNOWN_DOCUMENT', path: ['document'] }],
    };
    expect(await work.plan(programmeId, { documentId: programmeId })).toMatchObject(refused);
    expect(await work.plan(programmeId, { documentId: 'khong-co' })).toMatchObject(refused);
  });

  it('is never the task itself where a task says what it comes from', async () => {
    const task = (await work.assign()).record;
    const terms = {
      title: 'Tập huấn',
      leadId: 'ca:quang-ngai',
      cooperatingIds: [],
      deadline: '2026-12-15',
      programmeIds: [],
      visibility: 'JOINT',
      arisesFromId: task.id,
    };
    const order = { id: task.id, version: 1, task: terms, reason: 'Ghi lại nguồn gốc' };
    expect(await work.perform('danvan.tinh', 'reviseTask', order)).toMatchObject({
      __typename: 'InputRefused',
      faults: [{ path: ['arisesFrom'] }],
    });
  });
});

describe('an act over the heads of others who keep the record, or out of one’s own sight', () => {
  it('is refused, and nothing is saved', async () => {
    const meetings = meetingsOf(world);
    const programmeId = await work.programme();
    const { record } = await meetings.plan(programmeId);
    const order = { id: record.id, version: 1 };
    const revise = (over: object) =>
      meetings.act('reviseMeeting', order, { meeting: meetings.planned(programmeId, over) }, 'canbo.tinh');
    expect(await revise({ chairIds: ['bdv:quang-ngai'] })).toMatchObject({ code: 'SHUTS_ONESELF_OUT' });
    for (const visibility of ['INTERNAL', 'PUBLISHED'])
      expect(await revise({ visibility })).toMatchObject({ code: 'VISIBILITY_IS_THE_OWNERS' });
    expect(await meetings.seen('canbo.tinh', record.id)).toMatchObject({ version: 1, visibility: 'JOINT' });
  });

  it('is answered as not there when it is repeated after somebody else hid the record', async () => {
    const meetings = meetingsOf(world);
    const programmeId = await work.programme();
    const { record } = await meetings.plan(programmeId);
    const idempotencyKey = randomUUID();
    const again = { idempotencyKey, meeting: meetings.planned(programmeId, { title: 'Giao ban quý I' }) };
    const revise = () => meetings.act('reviseMeeting', { id: record.id, version: 1 }, again, 'canbo.tinh');
    expect(await revise()).toMatchObject({ __typename: 'RecordChanged' });
    const hidden = { meeting: meetings.planned(programmeId, { visibility: 'INTERNAL' }) };
    await meetings.act('reviseMeeting', { id: record.id, version: 2 }, hidden);
    expect(await revise()).toMatchObject({ __typename: 'ActRefused', code: 'NOT_FOUND' });
  });
});
