import { randomUUID } from 'node:crypto';
import { SKILFUL_MODEL } from '@danvan/datasets';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { ok } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inAct } from '../../../database/unit-of-work.ts';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';
import { act, onDay, registered } from '../../programme/model/testing.ts';
import { writeRecords } from '../../programme/record/record.store.ts';
import { saveCriteriaSets } from '../../scoring/criteria-set/criteria-set.store.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
  await inAct(world.dataSource, null, world.clock, async (uow) => {
    const id = recordId<'CRITERIA_SET'>('bo-dan-van-kheo');
    const owner = 'bca' as OrgUnitId;
    const told = { concerned: [], programmes: [], source: null, changedAt: uow.now } as const;
    const record = { id, kind: 'CRITERIA_SET', title: SKILFUL_MODEL.name.vi, owner } as const;
    await writeRecords(uow.manager, [{ ...record, visibility: 'PUBLISHED', origin: 'ENTERED', ...told }]);
    await saveCriteriaSets(uow.manager, [{ id, set: SKILFUL_MODEL }]);
    await uow.audit({ action: 'TEST_DATA', subjectId: id });
    return ok(null);
  });
});
afterAll(() => world.close());

const APPRAISALS = `acts { act } appraisals { id on setCode edition total scale account rulesHash inputsHash
  class { code } by { id } parts { key points maximum reason account } conditions { key isMet known { vi } } }`;

const ask = async (userName: UserName, query: string, variables: object) =>
  (await world.as(userName)).ask(query, { ...variables });

const appraise = async (userName: UserName, id: string, points: readonly string[], over: object = {}) => {
  const input = {
    idempotencyKey: randomUUID(),
    id,
    version: 1,
    setCode: 'DAN-VAN-KHEO',
    edition: 1,
    on: '2026-11-20',
    parts: points.map((each, index) => ({ key: `D.${index + 1}`, points: each, reason: 'Có minh chứng' })),
    conditions: [
      { key: 'G.4', isMet: true },
      { key: 'G.5', isMet: true },
    ],
    ...over,
  };
  const query = `mutation ($input: AppraiseModelInput!) { it: appraiseModel(input: $input) { __typename
    ... on RecordChanged { record { ... on Model { id version state ${APPRAISALS} } } }
    ... on InputRefused { faults { code path } } ... on RecordConflict { code } ... on ActRefused { code } } }`;
  const answer = await ask(userName, query, { input });
  return answer.data?.it ?? answer;
};

const told = async (userName: UserName, id: string) => {
  const query = `query ($id: ID!) { model(id: $id) { mayAppraise ${APPRAISALS}
    appraisalForms(on: "2026-11-20") { code edition parts { key maximum } bands { code from }
      conditions { key isMet known { vi } } } } }`;
  return (await ask(userName, query, { id })).data.model;
};

const aModel = async (rest: object = {}): Promise<string> =>
  (await registered(await world.as('canbo.tinh'), rest)).id;

const FOURTEEN = ['14', '14', '14', '14', '14'];

describe('the appraisal of a model', () => {
  it('asks what the register does not know, and tells what it knows', async () => {
    const { mayAppraise, appraisalForms } = await told('canbo.tinh', await aModel());
    expect(mayAppraise).toBe(true);
    expect(appraisalForms).toMatchObject([{ code: 'DAN-VAN-KHEO', edition: 1 }]);
    expect(appraisalForms[0].parts).toHaveLength(5);
    const answers = appraisalForms[0].conditions.map(
      ({ key, isMet, known }: { key: string; isMet: boolean | null; known: object | null }) => [
        key,
        isMet,
        known !== null,
      ],
    );
    expect(answers).toEqual([
      ['G.1', true, true],
      ['G.2', true, true],
      ['G.3', true, true],
      ['G.4', null, false],
      ['G.5', null, false],
      ['G.6', true, true],
    ]);
  });

  it('is computed, kept with its hashes, and stands in the history of the model', async () => {
    const id = await aModel();
    const { record } = await appraise('canbo.tinh', id, ['14', '14,5', '13,5', '14', '14']);
    expect(record).toMatchObject({ version: 2, state: 'REGISTERED', acts: [{ act: 'APPRAISE_MODEL' }, {}] });
    const [appraisal] = record.appraisals;
    expect(appraisal).toMatchObject({
      on: '2026-11-20',
      total: '70',
      scale: '100',
      class: { code: 'RECOGNISED' },
      by: { id: 'ca:quang-ngai' },
      rulesHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(appraisal.parts[1]).toMatchObject({ points: '14.5', maximum: '20', reason: 'Có minh chứng' });
    expect(appraisal.parts[1].account.join(' ')).toContain('14,5');
    expect(appraisal.account.join(' ')).toContain('70');
  });

  it('stands beside the earlier ones: the same answers have the same hash, nothing is overwritten', async () => {
    const id = await aModel();
    await appraise('canbo.tinh', id, FOURTEEN);
    await appraise('canbo.tinh', id, FOURTEEN, { version: 2, on: '2026-11-21' });
    const more = { version: 3, on: '2026-11-22' };
    const { record } = await appraise('canbo.tinh', id, ['20', '14', '14', '14', '14'], more);
    const [newest, second, first] = record.appraisals;
    expect([newest.total, second.total, first.total]).toEqual(['76', '70', '70']);
    expect(first.inputsHash).toBe(second.inputsHash);
    expect(newest.inputsHash).not.toBe(second.inputsHash);
    await expect(world.dataSource.query('DELETE FROM model_appraisal')).rejects.toThrow();
  });

  it('names every part that is at fault', async () => {
    const answer = await appraise('canbo.tinh', await aModel(), ['21', '', '14', '14', '14'], {
      conditions: [],
    });
    expect(answer.faults).toEqual([
      { code: 'POINTS_OUT_OF_BOUNDS', path: ['parts', 'D.1', 'points'] },
      { code: 'POINTS_REQUIRED', path: ['parts', 'D.2', 'points'] },
      { code: 'CONDITION_UNANSWERED', path: ['conditions', 'G.4'] },
      { code: 'CONDITION_UNANSWERED', path: ['conditions', 'G.5'] },
    ]);
  });

  it('is made by a published set that is in force', async () => {
    const id = await aModel();
    const unknown = await appraise('canbo.tinh', id, FOURTEEN, { edition: 7 });
    expect(unknown.faults).toEqual([{ code: 'SET_NOT_IN_FORCE', path: ['set'] }]);
  });
});

describe('who appraises, and who is told', () => {
  it('communes and other provinces do not appraise', async () => {
    const id = await aModel();
    expect((await appraise('canbo.xa', id, FOURTEEN)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect(await appraise('duyet.gialai', id, FOURTEEN)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('the line of its owner reads what was judged; whoever only sees the model does not', async () => {
    const id = await aModel({ visibility: 'PUBLISHED' });
    await appraise('duyet.tinh', id, FOURTEEN);
    for (const userName of ['canbo.tinh', 'quantri'] as const)
      expect((await told(userName, id)).appraisals).toHaveLength(1);
    for (const userName of ['duyet.gialai', 'danvan.tinh'] as const)
      expect(await told(userName, id)).toMatchObject({
        appraisals: [],
        appraisalForms: [],
        mayAppraise: false,
      });
  });
});

describe('a recognition after an appraisal', () => {
  const recognise = async (id: string, version: number, on = '2026-11-21') =>
    act(await world.as('canbo.tinh'), 'recogniseModel', {
      id,
      version,
      standing: 'RECOGNISED',
      level: 'PROVINCE',
      citation: 'Quyết định 12/QĐ-CAT',
      on: onDay(on),
    });

  it('that says less is warned of and not forbidden', async () => {
    const id = await aModel();
    await appraise('canbo.tinh', id, ['14', '14', '14', '14', '13']);
    const { record, warnings } = await recognise(id, 2);
    expect(record.state).toBe('RECOGNISED');
    expect(warnings).toEqual([{ code: 'APPRAISAL_SAYS_LESS', path: ['standing'] }]);
  });

  it('that says as much needs no word; nor does one without an appraisal', async () => {
    const id = await aModel();
    await appraise('canbo.tinh', id, FOURTEEN);
    expect((await recognise(id, 2)).warnings).toEqual([]);
    expect((await recognise(await aModel(), 1)).warnings).toEqual([]);
  });
});
