import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { type Work, workOf } from '../task/testing.ts';

let world: ReportingWorld;
let work: Work;
beforeAll(async () => {
  world = await reportingWorld();
  work = workOf(world);
});
afterAll(() => world.close());

const issued = async (programmeId: string, over: object = {}) => {
  const { record } = await work.plan(programmeId, over);
  const { record: now } = await work.perform('danvan.tinh', 'issuePlan', {
    id: record.id,
    version: 1,
    visibility: 'JOINT',
  });
  return now;
};

const actsOn = async (id: string): Promise<string[]> => {
  const browser = await world.as('danvan.tinh');
  const { data } = await browser.ask(`query ($id: ID!) { workRecord(id: $id) { acts { act } } }`, { id });
  return data.workRecord.acts.map(({ act }: { act: string }) => act);
};

describe('a yearly plan', () => {
  it('is nobody else’s while it is drafted, with its tasks, and shared with them when it is issued', async () => {
    const programmeId = await work.programme();
    const { record: draft } = await work.plan(programmeId);
    expect(draft).toMatchObject({ planState: 'DRAFT', planActs: ['REVISE', 'ISSUE', 'WITHDRAW'] });
    const { record: task } = await work.assign({ planId: draft.id, theme: 'Tập huấn' });
    expect(await work.planSeen('canbo.tinh', draft.id)).toBeNull();
    expect(await work.taskSeen('canbo.tinh', task.id)).toBeNull();

    const issue = { id: draft.id, version: 1, visibility: 'JOINT' };
    const { record: now } = await work.perform('danvan.tinh', 'issuePlan', issue);
    expect(now).toMatchObject({ planState: 'ISSUED', visibility: 'JOINT' });
    expect(await work.planSeen('canbo.tinh', draft.id)).toMatchObject({ state: 'ISSUED', openActs: [] });
    expect((await work.taskSeen('canbo.tinh', task.id)).openActs).toEqual(['REPORT_PROGRESS', 'REPORT_DONE']);
  });

  it('is one for a programme, a unit and a year; a withdrawn one makes room', async () => {
    const programmeId = await work.programme({ name: 'Chương trình một kế hoạch' });
    const plan = await issued(programmeId);
    expect(await work.plan(programmeId)).toMatchObject({ code: 'PLAN_EXISTS' });
    const { record: task } = await work.assign({ planId: plan.id });
    const withdraw = { id: plan.id, version: 2, reason: 'Lập lại theo chương trình mới' };
    await work.perform('danvan.tinh', 'withdrawPlan', withdraw);
    expect(await work.taskSeen('danvan.tinh', task.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await actsOn(task.id)).toEqual(['CANCEL_TASK', 'ASSIGN_TASK']);
    expect(await work.plan(programmeId)).toMatchObject({ __typename: 'RecordChanged' });
  });

  it('tells its progress by state, standing and theme', async () => {
    const plan = await issued(await work.programme({ name: 'Chương trình có tiến độ' }));
    const under = { planId: plan.id };
    await work.assign({ ...under, theme: 'Tập huấn', deadline: '2026-11-01' });
    await work.assign({ ...under, theme: 'Tuyên truyền' });
    const odd = await work.assign({ ...under, theme: 'Ngoài kế hoạch' });
    expect(odd.warnings).toEqual([{ code: 'THEME_NOT_IN_PLAN', path: ['theme'] }]);
    const { progress } = await work.planSeen('danvan.tw', plan.id);
    expect(progress.all.total).toBe(3);
    expect(progress.all.byStanding).toContainEqual({ standing: 'OVERDUE', count: 1 });
    expect(progress.byTheme).toEqual([
      { theme: 'Tuyên truyền', total: 1 },
      { theme: 'Tập huấn', total: 1 },
      { theme: null, total: 1 },
    ]);
  });

  it('once issued is revised with a reason, and reviewed in December at the earliest', async () => {
    const programmeId = await work.programme({ name: 'Chương trình điều chỉnh' });
    const plan = await issued(programmeId);
    const content = {
      title: 'Kế hoạch đã điều chỉnh',
      programmeId,
      year: 2026,
      themes: ['Tuyên truyền'],
      partnerIds: ['ca:quang-ngai'],
    };
    const revise = { id: plan.id, version: 2, plan: content };
    expect(await work.perform('danvan.tinh', 'revisePlan', revise)).toMatchObject({
      faults: [{ code: 'TEXT_REQUIRED', path: ['reason'] }],
    });
    const revised = await work.perform('danvan.tinh', 'revisePlan', {
      ...revise,
      reason: 'Bổ sung nội dung',
    });
    expect(revised.record).toMatchObject({ title: 'Kế hoạch đã điều chỉnh', themes: ['Tuyên truyền'] });
    expect(await work.perform('danvan.tinh', 'reviewPlan', { id: plan.id, version: 3 })).toMatchObject({
      code: 'YEAR_NOT_OVER',
    });
  });

  it('of the other side is not changed, and no task is assigned within it', async () => {
    const plan = await issued(await work.programme({ name: 'Chương trình của hai bên' }));
    const issue = { id: plan.id, version: 2, reason: 'Thử' };
    expect(await work.perform('canbo.tinh', 'withdrawPlan', issue)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await work.assign({ planId: plan.id }, 'canbo.tinh')).toMatchObject({
      faults: [{ code: 'PLAN_NOT_USABLE', path: ['plan'] }],
    });
  });
});

describe('a plan that carries on the plan above', () => {
  it('goes from the commission to the police of the province and on to the commune, and the links stay', async () => {
    const top = await issued(await work.programme({ name: 'Chương trình ba cấp' }));
    const { record: task } = await work.assign({ planId: top.id, theme: 'Tập huấn' });
    expect(await work.plansToAdapt('canbo.tinh')).toContain(top.id);
    expect(await work.plansToAdapt('duyet.gialai')).not.toContain(top.id);
    const adapt = { upperPlanId: top.id, taskIds: [task.id] };
    const { record: own } = await work.perform('canbo.tinh', 'adaptPlan', adapt);
    expect(own).toMatchObject({
      planState: 'DRAFT',
      owner: { id: 'ca:quang-ngai' },
      adapts: { id: top.id },
      themes: ['Tuyên truyền', 'Tập huấn'],
    });
    const [carried] = await work.tasks('canbo.tinh', { planId: own.id });
    expect(await work.taskSeen('canbo.tinh', carried ?? '')).toMatchObject({
      arisesFrom: { id: task.id, kind: 'TASK' },
      lead: { id: 'ca:quang-ngai' },
    });
    await work.perform('canbo.tinh', 'issuePlan', { id: own.id, version: 1, visibility: 'JOINT' });
    expect(await work.plansToAdapt('canbo.tinh')).not.toContain(top.id);
    expect(await work.plansToAdapt('canbo.xa')).toContain(own.id);
    const { record: last } = await work.perform('canbo.xa', 'adaptPlan', {
      upperPlanId: own.id,
      taskIds: [],
    });
    expect(last).toMatchObject({ owner: { id: 'ca:sa-thay' }, adapts: { id: own.id } });
    expect((await work.planSeen('danvan.tinh', top.id)).adaptedBy).toEqual([{ id: own.id }]);
  });

  it('is refused below a draft, of another year and to a circle', async () => {
    const programmeId = await work.programme({ name: 'Chương trình có vòng' });
    const top = await issued(programmeId);
    const { record: own } = await work.perform('canbo.tinh', 'adaptPlan', {
      upperPlanId: top.id,
      taskIds: [],
    });
    const toOwn = { title: 'Vòng', programmeId, year: 2026, themes: [], partnerIds: [], adaptsId: own.id };
    await work.perform('canbo.tinh', 'issuePlan', { id: own.id, version: 1, visibility: 'JOINT' });
    const circle = { id: top.id, version: 2, plan: toOwn, reason: 'Thử' };
    expect(await work.perform('danvan.tinh', 'revisePlan', circle)).toMatchObject({
      faults: [{ code: expect.stringMatching(/UPPER_PLAN_(IN_CIRCLE|UNKNOWN)/), path: ['adapts'] }],
    });
    const later = { programmeId, year: 2025, adaptsId: top.id, partnerIds: [] };
    expect(await work.plan(programmeId, later, 'canbo.tinh')).toMatchObject({
      faults: [{ code: 'UPPER_PLAN_OF_OTHER_YEAR' }],
    });
  });
});
