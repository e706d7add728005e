import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { act, codes, collective, drafted, proposal } from './testing.ts';
import { ENDED_FORM, SAFE_RUN, UNPUBLISHED_RUN, writeCommendationGround } from './testing-ground.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
  await writeCommendationGround(world);
});
afterAll(() => world.close());

describe('a proposal from a published run', () => {
  it('that names no candidates takes those whom the rule suggests, and nobody who is barred', async () => {
    const { candidates, quota } = await drafted(await world.as('tonghop'), { candidates: null });
    expect(candidates).toMatchObject([
      {
        unit: { id: 'ca:quang-ngai' },
        bars: [],
        standing: { clusterName: 'Cụm thi đua số 1', total: '950', rank: 1, class: { place: 1 } },
      },
    ]);
    expect(quota).toMatchObject({
      isExceeded: false,
      lines: [{ units: 3, allowed: 1, granted: 0, proposed: 1 }],
    });
  });

  it('over the quota is kept as a draft, refused when submitted with its numbers, and mended', async () => {
    const browser = await world.as('tonghop');
    const both = {
      formCode: 'BANG_KHEN',
      candidates: [collective('ca:quang-ngai'), collective('ca:gia-lai')],
    };
    const draft = await drafted(browser, both);
    expect(draft.hindrances).toMatchObject([{ code: 'QUOTA_EXCEEDED' }]);
    const refused = await act(browser, 'submitCommendation', { id: draft.id, version: 1 });
    expect(codes(refused)).toEqual(['QUOTA_EXCEEDED candidates']);
    expect(refused.faults[0].message).toContain('được tối đa 1, đã tặng 0, lần này 2, vượt 1');
    const mended = proposal({ ...both, candidates: [collective('ca:quang-ngai')] });
    const revised = await act(browser, 'reviseCommendation', {
      id: draft.id,
      version: 1,
      commendation: mended,
    });
    expect(revised.record.hindrances).toEqual([]);
    const sent = await act(browser, 'submitCommendation', { id: draft.id, version: 2 });
    expect(sent.record).toMatchObject({ state: 'SUBMITTED', version: 3, visibility: 'JOINT' });
    await act(browser, 'withdrawCommendation', { id: draft.id, version: 3, reason: 'Lập lại hồ sơ' });
  });

  it('does not pass with a unit that the run bars from titles', async () => {
    const browser = await world.as('tonghop');
    const draft = await drafted(browser, { candidates: [collective('ca:gia-lai')] });
    expect(draft.candidates[0].bars).toEqual(['BARRED_FROM_TITLES', 'RANK_TOO_LOW']);
    const refused = await act(browser, 'submitCommendation', { id: draft.id, version: 1 });
    expect(codes(refused)).toEqual(['BARRED_FROM_TITLES candidates.0', 'RANK_TOO_LOW candidates.0']);
  });

  it('of a set that recognises takes who is recognised (Thông tư 124/2021/TT-BCA)', async () => {
    const safe = { formCode: 'AN_TOAN_ANTT', runId: SAFE_RUN, issuerId: 'ca:quang-ngai', candidates: null };
    const { candidates } = await drafted(await world.as('canbo.tinh'), safe);
    expect(candidates.map((each: { unit: { id: string } }) => each.unit.id)).toEqual(['ca:sa-thay']);
  });

  it.each([
    ['a run that is not published', { runId: UNPUBLISHED_RUN }, 'RUN_NOT_PUBLISHED run'],
    ['a form that has ended', { formCode: ENDED_FORM }, 'FORM_NOT_IN_FORCE form'],
    ['a form that there never was', { formCode: 'BIA_DA' }, 'FORM_NOT_IN_FORCE form'],
    ['a year that is not of the run', { year: 2025 }, 'YEAR_NOT_OF_RUN year'],
    ['no run, where the form asks for one', { runId: null, occasion: 'Đột xuất' }, 'RUN_REQUIRED run'],
    ['an identity number in its story', { story: 'số 001099012345' }, 'PERSONAL_IDENTIFIER story'],
  ])('is not drafted with %s', async (_, rest, expected) => {
    const answer = await act(await world.as('tonghop'), 'draftCommendation', {
      commendation: proposal(rest),
    });
    expect(codes(answer)).toEqual([expected]);
  });

  it('is not drafted for a unit that is in no hierarchy', async () => {
    const commendation = proposal({ candidates: [collective('khong-co')] });
    expect(codes(await act(await world.as('tonghop'), 'draftCommendation', { commendation }))).toEqual([
      'UNKNOWN_UNIT',
    ]);
  });

  it('is drafted once for a key, however often the answer got lost', async () => {
    const browser = await world.as('tonghop');
    const order = { idempotencyKey: randomUUID(), commendation: proposal() };
    const first = await act(browser, 'draftCommendation', order);
    expect((await act(browser, 'draftCommendation', order)).record.id).toBe(first.record.id);
  });
});

describe('who suggests from what', () => {
  const SUGGEST = `query ($runId: ID!, $formCode: ID!) { commendationSuggestions(runId: $runId, formCode: $formCode) {
    suggested units { unit { id } reason bars standing { rank } } quota { clusterName units allowed granted proposed } } }`;

  it('everyone whom the run judged is told, with who is barred and why', async () => {
    const browser = await world.as('tonghop');
    const variables = { runId: 'lan-cham-cac-tinh', formCode: 'DON_VI_TIEN_TIEN' };
    const { data } = await browser.ask(SUGGEST, variables);
    expect(data.commendationSuggestions).toMatchObject({
      suggested: 1,
      units: [
        { unit: { id: 'ca:quang-ngai' }, reason: 'SUGGESTED', bars: [] },
        { unit: { id: 'ca:gia-lai' }, reason: 'BARRED', bars: ['BARRED_FROM_TITLES'] },
        { unit: { id: 'ca:dak-lak' }, reason: 'BARRED', bars: ['CLASS_TOO_LOW'] },
      ],
      quota: [{ clusterName: 'Cụm thi đua số 1', units: 3, allowed: 1, granted: 0, proposed: 1 }],
    });
  });

  it('runs that are not published are not offered, and suggest nobody', async () => {
    const browser = await world.as('canbo.tinh');
    const { data } = await browser.ask('{ commendableRuns { id } }');
    const offered = data.commendableRuns.map((run: { id: string }) => run.id).toSorted();
    expect(offered).toEqual(['lan-cham-an-toan', 'lan-cham-cac-tinh', 'lan-cham-cac-xa']);
    const none = await browser.ask(SUGGEST, { runId: UNPUBLISHED_RUN, formCode: 'CO_THI_DUA' });
    expect(none.data.commendationSuggestions).toBeNull();
  });

  it('the forms of a day are those of that day: districts gave letters until 30/06/2025', async () => {
    const browser = await world.as('canbo.xa');
    const issuersOn = async (on: string) => {
      const { data } = await browser.ask(`{ commendationForms(on: "${on}") { code issuers } }`);
      return data.commendationForms.find((form: { code: string }) => form.code === 'GIAY_KHEN').issuers;
    };
    expect(await issuersOn('2025-06-30')).toEqual(['PROVINCE', 'DISTRICT', 'COMMUNE']);
    expect(await issuersOn('2025-07-01')).toEqual(['PROVINCE', 'COMMUNE']);
    const { data } = await browser.ask('{ commendationForms { code } }');
    expect(data.commendationForms.map(({ code }: { code: string }) => code)).not.toContain(ENDED_FORM);
  });
});
