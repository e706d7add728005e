import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import {
  act,
  askCommendation,
  askRegister,
  codes,
  collective,
  decided,
  decision,
  drafted,
  findIds,
  forAnOccasion,
  letters,
  submitted,
} from './testing.ts';
import { writeCommendationGround } from './testing-ground.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
  await writeCommendationGround(world);
});
afterAll(() => world.close());

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
