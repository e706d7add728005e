import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';
import { statementsOf } from '../../../testing/statements-of.ts';
import { workOf } from '../task/testing.ts';
import { meetingsOf } from './testing.ts';

let world: ReportingWorld;
let meetings: ReturnType<typeof meetingsOf>;
let programmeId: string;
beforeAll(async () => {
  world = await reportingWorld();
  meetings = meetingsOf(world);
  programmeId = await draftProgramme('Chương trình phối hợp năm 2026');
});
afterAll(() => world.close());

const draftProgramme = (name: string): Promise<string> => workOf(world).programme({ name });
const plan = (over: object = {}) => meetings.plan(programmeId, over);
const codesOf = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);

describe('a meeting is planned', () => {
  it('with its bridge points, papers and agenda, and concerns every unit that it names', async () => {
    const { record, warnings } = await plan({
      meetingKind: 'ONLINE_CONFERENCE',
      attendance: [{ unitId: 'ca:quang-ngai', people: 30 }, { unitId: 'bca' }],
      bridgePoints: [
        { unitId: 'ca:sa-thay', people: 12 },
        { unitId: 'ca:dak-to', people: 9 },
      ],
      agenda: [{ title: 'Báo cáo tóm tắt', kind: 'REPORT' }],
      papers: [{ title: 'Tham luận về mô hình', unitId: 'ca:sa-thay' }],
      appraises: { from: '2025-01-01', to: '2025-12-31' },
    });
    expect(record).toMatchObject({
      state: 'PLANNED',
      meetingKind: 'ONLINE_CONFERENCE',
      programmes: [{ id: programmeId }],
      concerned: [{ id: 'bca' }, { id: 'ca:dak-to' }, { id: 'ca:quang-ngai' }, { id: 'ca:sa-thay' }],
      attendanceTotal: { units: 2, counted: 1, people: 30 },
      bridgePointTotal: { units: 2, counted: 2, people: 21 },
      papers: [{ title: 'Tham luận về mô hình', unit: { id: 'ca:sa-thay' } }],
      appraises: { from: '2025-01-01', to: '2025-12-31' },
    });
    expect(warnings).toEqual([]);
  });

  it('for several programmes at once (S1: three)', async () => {
    const programmeIds = [programmeId, await draftProgramme('Số 22'), await draftProgramme('Số 38')];
    const { record } = await plan({ programmeIds });
    expect(record.programmes.map(({ id }: { id: string }) => id).sort()).toEqual(programmeIds.sort());
  });

  it('not with no one, not twice at one bridge point, and says all of it at once', async () => {
    const { faults } = await plan({
      title: '',
      chairIds: [],
      bridgePoints: [
        { unitId: 'ca:sa-thay', people: 0 },
        { unitId: 'ca:sa-thay', people: 0 },
      ],
    });
    expect(faults.map(({ code, path }: { code: string; path: string[] }) => [code, path.join('.')])).toEqual([
      ['TEXT_REQUIRED', 'title'],
      ['MEETING_OF_NO_ONE', 'chairs'],
      ['BRIDGE_POINT_TWICE', 'bridgePoints.1'],
    ]);
  });

  it('outside the validity of its programme with a word about it', async () => {
    const { warnings } = await plan({ plannedOn: '2027-03-15' });
    expect(warnings).toMatchObject([
      { code: 'OUTSIDE_VALIDITY', path: ['plannedOn'], message: expect.stringContaining('năm 2026') },
    ]);
  });

  it('once for a key, however often it is sent', async () => {
    const input = { idempotencyKey: randomUUID(), meeting: meetings.planned(programmeId) };
    const send = () => meetings.perform('danvan.tinh', 'planMeeting', input);
    const [one, other] = [await send(), await send()];
    expect(other.record.id).toBe(one.record.id);
  });
});

describe('a joint meeting', () => {
  it('is seen by both sides and by those who attend, and by nobody else', async () => {
    const { record } = await plan({ attendance: [{ unitId: 'ca:sa-thay' }] });
    const who = ['danvan.tinh', 'canbo.tinh', 'danvan.tw', 'canbo.xa', 'duyet.gialai', 'doitac'] as const;
    const sees = await Promise.all(
      who.map(async (userName) => (await meetings.seen(userName, record.id)) !== null),
    );
    expect(sees).toEqual([true, true, true, true, false, false]);
    expect(await meetings.found('canbo.xa', { unitId: 'ca:sa-thay' })).toContain(record.id);
    expect(await meetings.found('duyet.gialai', {})).not.toContain(record.id);
  });

  it('is kept by whoever chairs it, and not by those who only attend', async () => {
    const { record } = await plan({ attendance: [{ unitId: 'ca:sa-thay' }] });
    const order = { id: record.id, version: 1, attendance: [], bridgePoints: [] };
    const count = (userName: UserName) => meetings.perform(userName, 'recordMeetingAttendance', order);
    expect(await count('canbo.xa')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await meetings.seen('canbo.xa', record.id)).openActs).toEqual([]);
    expect((await meetings.seen('canbo.tinh', record.id)).openActs).toContain('HOLD');
    expect(await count('canbo.tinh')).toMatchObject({ record: { version: 2 } });
    expect(await count('danvan.tinh')).toMatchObject({
      __typename: 'RecordConflict',
      current: { version: 2 },
    });
  });
});

describe('a meeting takes its way', () => {
  it('from planned over held to concluded; afterwards only tasks may still be given out', async () => {
    const { record } = await plan();
    const held = await meetings.hold(record);
    expect(held.record).toMatchObject({ state: 'HELD', heldOn: '2026-03-15' });
    const order = { id: record.id, version: 2 };
    const early = await meetings.act('concludeMeeting', order);
    expect(early.faults).toMatchObject([{ code: 'MINUTES_REQUIRED', path: ['minutes'] }]);
    await meetings.act('recordMinutes', order, { minutes: 'Hội nghị thống nhất năm nhiệm vụ.' });
    const done = await meetings.act('concludeMeeting', { ...order, version: 3 });
    expect(done.record).toMatchObject({ state: 'CONCLUDED', openActs: ['ASSIGN'] });
    expect(await meetings.hold({ id: record.id, version: 4 })).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('is not held tomorrow, and is called off with a reason', async () => {
    const { record } = await plan();
    expect((await meetings.hold(record, '2026-11-23')).faults).toMatchObject([
      { code: 'HELD_IN_THE_FUTURE', path: ['heldOn'] },
    ]);
    const off = await meetings.act('cancelMeeting', record, { reason: 'Dời sang quý II' });
    expect(off.record).toMatchObject({ state: 'CANCELLED', cancelReason: 'Dời sang quý II', openActs: [] });
  });

  it('leaves an entry in the audit for each act, with what it was before', async () => {
    const { record } = await plan();
    await meetings.hold(record);
    const entries: { action: string; before: { state: string } | null; after: { state: string } }[] =
      await world.dataSource.query(
        'SELECT action, before, after FROM audit_entry WHERE subject_id = $1 ORDER BY before IS NOT NULL',
        [record.id],
      );
    expect(entries.map(({ action, before, after }) => [action, before?.state, after.state])).toEqual([
      ['PLAN_MEETING', undefined, 'PLANNED'],
      ['HOLD_MEETING', 'PLANNED', 'HELD'],
    ]);
  });
});

describe('the meeting before', () => {
  it('is of the same programme and an earlier day, and no circle closes', async () => {
    const first = (await plan()).record;
    const second = (await plan({ plannedOn: '2026-06-15', followsId: first.id })).record;
    expect(second).toMatchObject({ follows: { id: first.id } });
    const codes = async (over: object) => codesOf((await plan(over)).faults);
    expect(await codes({ plannedOn: '2026-03-15', followsId: first.id })).toEqual(['FOLLOWS_LATER_MEETING']);
    const other = await draftProgramme('Chương trình khác');
    const elsewhere = { plannedOn: '2026-06-15', programmeIds: [other], followsId: first.id };
    expect(await codes(elsewhere)).toEqual(['FOLLOWS_OTHER_PROGRAMME']);
    expect(await codes({ followsId: randomUUID() })).toEqual(['FOLLOWS_UNKNOWN']);
    const circle = { meeting: meetings.planned(programmeId, { followsId: second.id }) };
    const refused = await meetings.act('reviseMeeting', first, circle);
    expect(codesOf(refused.faults)).toEqual(['FOLLOWS_IN_A_CIRCLE']);
  });

  it('is asked about what it said, until a later one carries it over or closes it', async () => {
    const first = (await plan()).record;
    await meetings.hold(first);
    await meetings.conclude({ id: first.id, version: 2 }, { text: 'Tập huấn nghiệp vụ' });
    await meetings.conclude({ id: first.id, version: 3 }, { text: 'Nhân rộng mô hình' });
    await meetings.conclude(
      { id: first.id, version: 4 },
      { text: 'Đã phối hợp chặt chẽ', kind: 'ASSESSMENT' },
    );
    const { record } = await plan({ plannedOn: '2026-09-15', followsId: first.id });
    expect(record.asked).toMatchObject([
      { state: 'NOT_ASSIGNED', since: '2026-03-15', conclusion: { number: 1 }, meeting: { id: first.id } },
      { state: 'NOT_ASSIGNED', since: '2026-03-15', conclusion: { number: 2 } },
    ]);
    await meetings.hold(record, '2026-09-15');
    const of = (number: number) => ({ meetingId: first.id, number });
    const carried = { text: 'Tập huấn nghiệp vụ quý IV', carriesOver: of(1) };
    await meetings.conclude({ id: record.id, version: 2 }, carried);
    const closing = { of: of(2), reason: 'Đã đưa vào kế hoạch năm' };
    const closed = await meetings.act('closeAskedConclusion', { id: record.id, version: 3 }, closing);
    expect(closed.record.asked).toMatchObject([
      { carriedOverAs: 1, closedBecause: null },
      { carriedOverAs: null, closedBecause: 'Đã đưa vào kế hoạch năm' },
    ]);
    const next = (await plan({ plannedOn: '2026-12-15', followsId: record.id })).record;
    expect(next.asked).toMatchObject([{ since: '2026-09-15', conclusion: { number: 1 } }]);
  });
});

describe('a list of meetings', () => {
  it('is narrowed by programme, kind, state and year', async () => {
    const other = await draftProgramme('Chương trình để lọc');
    const { record } = await meetings.plan(other, { meetingKind: 'SIGNING', plannedOn: '2026-12-01' });
    const filter = { programmeId: other, kinds: ['SIGNING'], states: ['PLANNED'], year: 2026 };
    expect(await meetings.found('danvan.tinh', filter)).toEqual([record.id]);
    expect(await meetings.found('danvan.tinh', { ...filter, year: 2025 })).toEqual([]);
    expect(await meetings.found('danvan.tinh', { ...filter, kinds: ['LAUNCH'] })).toEqual([]);
    expect(await meetings.found('danvan.tinh', { ...filter, states: ['HELD'] })).toEqual([]);
  });

  it('asks the database no more for fifteen than for five, with what each asks for', async () => {
    const query = `query ($first: Int!) { meetings(filter: {}, first: $first) { nodes {
      id programmes { id } chairs { id } openActs asked { state } conclusions { owner { id } } } } }`;
    const list = (first: number) => statementsOf(() => meetings.ask('danvan.tinh', query, { first }));
    await list(1);
    const five = await list(5);
    expect(await list(15)).toBe(five);
  });
});
