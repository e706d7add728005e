import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import {
  act,
  askCommendation,
  askRegister,
  COMMUNES_RUN,
  codes,
  collective,
  decided,
  decision,
  drafted,
  ENDED_FORM,
  findIds,
  individuals,
  proposal,
  SAFE_RUN,
  submitted,
  UNPUBLISHED_RUN,
  writeCommendationGround,
} from './testing.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
  await writeCommendationGround(world);
});
afterAll(() => world.close());

/** Of the province's own line: letters for its communes, decided by its leader. */
const letters = (rest: object = {}) => ({
  formCode: 'GIAY_KHEN',
  runId: COMMUNES_RUN,
  issuerId: 'ca:quang-ngai',
  candidates: [collective('ca:sa-thay'), individuals('ca:dak-to', 3)],
  ...rest,
});
const forAnOccasion = (rest: object = {}) => ({
  formCode: 'BANG_KHEN',
  runId: null,
  occasion: 'Sơ kết 5 năm chương trình phối hợp số 09',
  ...rest,
});

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

describe('the way of a commendation', () => {
  it('goes from proposal over decision and presentation to an award that is cancelled and stays', async () => {
    const [officer, leader] = [await world.as('canbo.tinh'), await world.as('duyet.tinh')];
    const proposed = await submitted(officer, letters());
    const sentBack = await act(leader, 'returnCommendation', {
      id: proposed.id,
      version: proposed.version,
      reason: 'Bổ sung báo cáo thành tích',
    });
    expect(sentBack.record).toMatchObject({
      state: 'RETURNED',
      returned: { reason: 'Bổ sung báo cáo thành tích' },
    });
    const again = await act(officer, 'submitCommendation', { id: proposed.id, version: 3 });
    const outcomes = [
      { unitId: 'ca:sa-thay', kind: 'COLLECTIVE', granted: 1 },
      { unitId: 'ca:dak-to', kind: 'INDIVIDUAL', granted: 2, reason: 'Một hồ sơ chưa đủ thành tích' },
    ];
    const done = await act(leader, 'decideCommendation', decision(again.record, { outcomes }));
    expect(done.record).toMatchObject({
      state: 'DECIDED',
      visibility: 'PUBLISHED',
      openActs: ['PRESENT', 'CANCEL_AWARD'],
    });
    const presented = await act(officer, 'presentCommendation', {
      id: proposed.id,
      version: 5,
      on: '2026-11-22',
      presenterId: 'quang-ngai',
      at: 'Hội nghị tổng kết năm',
    });
    expect(presented.record).toMatchObject({
      state: 'PRESENTED',
      presented: { presenter: { id: 'quang-ngai' } },
    });
    const cancelled = await act(leader, 'cancelAward', {
      id: proposed.id,
      version: 6,
      unitId: 'ca:dak-to',
      kind: 'INDIVIDUAL',
      people: 1,
      on: '2026-11-22',
      reason: 'Hồ sơ không đúng',
      citation: 'Quyết định số 150/QĐ-CAT',
    });
    expect(cancelled.record.state).toBe('PRESENTED');
    expect(cancelled.record.candidates[1]).toMatchObject({ awards: 1, outcome: { granted: 2 } });
    const register = await askRegister(await world.as('canbo.dakto'), { unitId: 'ca:dak-to', year: 2026 });
    expect(register).toMatchObject([
      {
        candidate: { people: 3, awards: 1, cancellations: [{ reason: 'Hồ sơ không đúng' }] },
        commendation: { issuer: { id: 'ca:quang-ngai' }, presented: { presenter: { id: 'quang-ngai' } } },
      },
    ]);
  });

  it('is decided by a registered document, whose number everybody reads in the register', async () => {
    const [proposer, issuer] = [await world.as('canbo.tinh'), await world.as('quantri')];
    const { data } = await issuer.ask(
      `mutation ($input: RegisterDocumentInput!) { it: registerDocument(input: $input) {
        ... on RecordChanged { record { id } } ... on InputRefused { faults { code path } } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          document: {
            documentNumber: '77/QĐ-BCA',
            type: 'DECISION',
            issuedOn: '2026-11-20',
            issuerIds: ['bca'],
            issuingOffices: [],
            abstract: 'Khen thưởng dịp sơ kết',
            aliases: [],
            programmeIds: [],
            visibility: 'INTERNAL',
            links: [],
          },
        },
      },
    );
    const documentId = data.it.record.id;
    const proposed = await submitted(proposer, forAnOccasion());
    const named = { citation: null, documentId };
    const done = await act(issuer, 'decideCommendation', decision(proposed, named));
    expect(done.record.decision).toMatchObject({ document: { id: documentId } });
    const [award] = await askRegister(await world.as('canbo.iagrai'), {
      unitId: 'ca:quang-ngai',
      formCode: 'BANG_KHEN',
    });
    expect(award.commendation.decision.citation).toBe('Quyết định số 77/QĐ-BCA ngày 20/11/2026');
    const elsewhere = await submitted(proposer, forAnOccasion({ occasion: 'Đột xuất' }));
    const unknown = decision(elsewhere, { citation: null, documentId: 'khong-co' });
    expect(codes(await act(issuer, 'decideCommendation', unknown))).toEqual(['UNKNOWN_DOCUMENT document']);
  });

  it('two decisions at once do not both take the last place of a cluster', async () => {
    const [proposer, issuer] = [await world.as('tonghop'), await world.as('quantri')];
    const [one, other] = [await submitted(proposer), await submitted(proposer)];
    const answers = await Promise.all(
      [one, other].map((each) => act(issuer, 'decideCommendation', decision(each))),
    );
    expect(answers.filter(({ record }) => record).length).toBe(1);
    const [refused] = answers.filter(({ record }) => !record);
    expect(codes(refused)).toEqual(['HAS_IT_ALREADY outcomes.0', 'QUOTA_EXCEEDED candidates']);
  });

  it('a cancelled award gives its place free again', async () => {
    const [proposer, issuer] = [await world.as('tonghop'), await world.as('quantri')];
    const [held] = (await findIds(issuer, { formCode: 'CO_THI_DUA', states: ['DECIDED'] })).map(String);
    const { id, version } = await askCommendation(issuer, held ?? '');
    const cancelled = await act(issuer, 'cancelAward', {
      ...{ id, version, unitId: 'ca:quang-ngai', kind: 'COLLECTIVE', people: 1, on: '2026-11-22' },
      ...{ reason: 'Số liệu báo cáo không đúng', citation: 'Quyết định số 151/QĐ-BCA' },
    });
    expect(cancelled.record.openActs).toEqual([]);
    expect((await decided(proposer, issuer)).state).toBe('DECIDED');
  });

  it('more than the quota is granted only by a named exception, which everybody reads', async () => {
    const [proposer, issuer] = [await world.as('tonghop'), await world.as('quantri')];
    const over = {
      formCode: 'BANG_KHEN',
      overQuotaReason: 'Hai đơn vị cùng dẫn đầu',
      candidates: [collective('ca:quang-ngai'), collective('ca:gia-lai')],
    };
    const proposed = await submitted(proposer, over);
    expect(codes(await act(issuer, 'decideCommendation', decision(proposed)))).toEqual([
      'QUOTA_EXCEEDED candidates',
    ]);
    const named = decision(proposed, { overQuotaReason: 'Lãnh đạo Bộ đồng ý' });
    const done = await act(issuer, 'decideCommendation', named);
    expect(done.record).toMatchObject({
      decision: { overQuotaReason: 'Lãnh đạo Bộ đồng ý' },
      quota: { isExceeded: true, lines: [{ overBy: 1 }] },
    });
  });
});

describe('who may do what', () => {
  it('nobody decides on the proposal that they have submitted themselves', async () => {
    const leader = await world.as('duyet.tinh');
    const own = await submitted(leader, letters({ runId: null, occasion: 'Thành tích đột xuất' }));
    expect(own.openActs).not.toContain('DECIDE');
    expect(codes(await act(leader, 'decideCommendation', decision(own)))).toEqual(['OWN_PROPOSAL']);
  });

  it('a province gives no certificate of merit, not even to itself: its level does not fit', async () => {
    const officer = await world.as('canbo.tinh');
    const draft = await drafted(officer, forAnOccasion({ issuerId: 'ca:quang-ngai' }));
    expect(draft.hindrances).toMatchObject([{ code: 'ISSUER_LEVEL_UNFIT', path: ['issuer'] }]);
    const refused = await act(officer, 'submitCommendation', { id: draft.id, version: 1 });
    expect(codes(refused)).toEqual(['ISSUER_LEVEL_UNFIT issuer']);
  });

  it.each([
    ['canbo.tinh', ['WITHDRAW']],
    ['duyet.tinh', ['WITHDRAW']],
    ['quantri', ['RETURN', 'DECIDE']],
    ['tonghop', []],
  ] as const)('%s may do %s with what the province has submitted to the ministry', async (user, acts) => {
    const { id } = await submitted(await world.as('canbo.tinh'), forAnOccasion({ occasion: `Thử ${user}` }));
    const seen = await askCommendation(await world.as(user), id);
    expect(seen.openActs).toEqual(acts);
    expect(seen.waitsForViewer).toBe(user === 'quantri');
  });

  it.each(['canbo.xa', 'duyet.gialai', 'danvan.tw', 'danvan.tinh', 'doitac'] as const)(
    '%s neither sees nor decides what is submitted, and reads it once it is decided if it works here',
    async (user) => {
      const [proposer, issuer] = [await world.as('canbo.tinh'), await world.as('quantri')];
      const browser = await world.as(user);
      const candidates = [collective('ca:sa-thay')];
      const proposed = await submitted(proposer, forAnOccasion({ occasion: `Xem ${user}`, candidates }));
      expect(await askCommendation(browser, proposed.id)).toBeNull();
      const attempt = await act(browser, 'decideCommendation', decision(proposed));
      expect(JSON.stringify(attempt)).toMatch(/NOT_FOUND|FORBIDDEN/);
      await act(issuer, 'decideCommendation', decision(proposed));
      const seen = await askCommendation(browser, proposed.id);
      expect(seen?.state ?? null).toBe(user === 'doitac' ? null : 'DECIDED');
      expect(seen?.openActs ?? []).toEqual([]);
    },
  );

  it('a commune proposes to its province, and does not decide', async () => {
    const commune = await world.as('canbo.xa');
    const proposed = await submitted(commune, letters({ runId: null, occasion: 'Ngày hội toàn dân' }));
    const attempt = await act(commune, 'decideCommendation', decision(proposed));
    expect(attempt.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const done = await act(await world.as('duyet.tinh'), 'decideCommendation', decision(proposed));
    expect(done.record.state).toBe('DECIDED');
  });

  it('whoever comes second is told that somebody was faster', async () => {
    const officer = await world.as('canbo.tinh');
    const draft = await drafted(officer, forAnOccasion({ occasion: 'Hai người cùng làm' }));
    await act(officer, 'submitCommendation', { id: draft.id, version: 1 });
    const late = await act(await world.as('duyet.tinh'), 'submitCommendation', { id: draft.id, version: 1 });
    expect(late.code).toBe('VERSION_CONFLICT');
  });
});

describe('the list', () => {
  it('shows what waits for the viewer first', async () => {
    const issuer = await world.as('quantri');
    const { id } = await submitted(
      await world.as('canbo.tinh'),
      forAnOccasion({ occasion: 'Chờ quyết định' }),
    );
    await drafted(await world.as('canbo.tinh'), forAnOccasion({ occasion: 'Còn là nháp' }));
    const all = await findIds(issuer, {});
    const waiting = await findIds(issuer, { waitsForViewer: true });
    expect(waiting).toContain(id);
    expect(all.slice(0, waiting.length).toSorted()).toEqual(waiting.toSorted());
    expect(all.length).toBeGreaterThan(waiting.length);
  });

  it('finds by year, form, state and by a unit, whether it proposes or is proposed', async () => {
    const issuer = await world.as('quantri');
    const flags = await findIds(issuer, { formCode: 'CO_THI_DUA', states: ['DECIDED'], year: 2026 });
    expect(flags.length).toBe(2);
    expect(await findIds(issuer, { formCode: 'CO_THI_DUA', year: 2025 })).toEqual([]);
    expect(await findIds(issuer, { unitId: 'ca:quang-ngai', states: ['DECIDED'] })).toEqual(
      expect.arrayContaining(flags),
    );
    const ofGiaLai = await findIds(issuer, { unitId: 'ca:gia-lai', states: ['DECIDED'] });
    expect(flags.filter((id) => ofGiaLai.includes(id))).toEqual([]);
  });
});
