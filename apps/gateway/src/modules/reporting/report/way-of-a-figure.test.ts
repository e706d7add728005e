import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GOOD,
  perform,
  type ReportingWorld,
  reportingWorld,
  save,
  submitted,
} from '../../../testing/reporting-world.ts';
import { COMMUNE_FORM } from '../../../testing/small-forms.ts';

let world: ReportingWorld;
let period: string;
const reportOf = (unit: string) => `${period}:ca:${unit}`;

beforeAll(async () => {
  world = await reportingWorld();
  period = await world.openPeriodAt(COMMUNE_FORM, '2026-11-01');
});
afterAll(() => world.close());

const nation = async (userName: 'tonghop' | 'danvan.tw') => {
  const browser = await world.as(userName);
  const answer = await browser.ask(
    `query ($input: RollupInput!) { rollup(input: $input) { ... on RollupTable {
      total { cells { indicatorCode value qualifier isProvisional reported expected absence } } } } }`,
    { input: { underId: 'bca', indicatorCodes: ['TEAMS'], periodIds: [period], structure: 'AS_WAS' } },
  );
  return answer.data.rollup.total.cells[0];
};

describe('the way of a figure', () => {
  it('goes from a commune through its province, back and again, to the nation', async () => {
    const [commune, officer, approver] = await Promise.all([
      world.as('canbo.xa'),
      world.as('canbo.tinh'),
      world.as('duyet.tinh'),
    ]);
    const reportId = reportOf('sa-thay');
    expect(await nation('tonghop')).toMatchObject({ value: null, reported: 0, expected: 6 });

    const handedIn = await submitted(commune, reportId, { ...GOOD, TEAMS: 'trên 1.714' });
    expect(handedIn).toMatchObject({
      __typename: 'ReportChanged',
      report: { state: 'SUBMITTED', version: 3 },
    });
    expect(handedIn.report.route).toEqual([{ unit: { id: 'ca:quang-ngai' }, decidedBy: null }]);
    expect((await nation('tonghop')).value).toBeNull();

    const back = await perform(officer, 'sendBackReport', { reportId, version: 3 }, 'Kiểm tra lại số tổ.');
    expect(back.report).toMatchObject({ state: 'SENT_BACK', sentBackReason: 'Kiểm tra lại số tổ.' });

    await save(commune, { reportId, version: 4 }, { TEAMS: '1.720' });
    const again = await perform(commune, 'submitReport', { reportId, version: 5 });
    expect(again.report).toMatchObject({ state: 'RESUBMITTED', version: 6 });

    const approved = await perform(approver, 'approveReport', { reportId, version: 6 });
    expect(approved.report).toMatchObject({ state: 'APPROVED', version: 7 });
    const told = { value: '1720', qualifier: 'EXACT', isProvisional: true, reported: 1, expected: 6 };
    expect(await nation('tonghop')).toMatchObject(told);
    expect(await nation('danvan.tw')).toMatchObject(told);
  });

  it('an amendment goes on counting the old figure until the new one is approved', async () => {
    const [commune, approver] = await Promise.all([world.as('canbo.xa'), world.as('duyet.tinh')]);
    const reportId = reportOf('sa-thay');
    const open = await perform(commune, 'amendReport', { reportId, version: 7 }, 'Bổ sung số liệu của thôn.');
    expect(open.report).toMatchObject({ state: 'AMENDING', revision: 2 });
    await save(commune, { reportId, version: 8 }, { TEAMS: '1.730' });
    await perform(commune, 'submitReport', { reportId, version: 9 });
    expect(await nation('tonghop')).toMatchObject({ value: '1720' });
    await perform(approver, 'approveReport', { reportId, version: 10 });
    expect(await nation('tonghop')).toMatchObject({ value: '1730' });
  });

  it('when the period is closed, what is approved is final and nothing more is taken', async () => {
    const administrator = await world.as('quantri');
    const close = (key: string) =>
      administrator.ask(
        `mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) {
          ... on PeriodClosed { period { state } } ... on ActRefused { code message } } }`,
        { input: { periodId: period, idempotencyKey: key } },
      );
    expect((await close('chot-1')).data.closePeriod).toEqual({ period: { state: 'CLOSED' } });
    expect((await close('chot-1')).data.closePeriod).toEqual({ period: { state: 'CLOSED' } });
    expect((await close('chot-2')).data.closePeriod).toMatchObject({ code: 'PERIOD_ALREADY_CLOSED' });
    expect(await nation('tonghop')).toMatchObject({ value: '1730', isProvisional: false });
    const late = await save(
      await world.as('canbo.dakto'),
      { reportId: reportOf('dak-to'), version: 1 },
      GOOD,
    );
    expect(late).toMatchObject({ __typename: 'ActRefused', code: 'PERIOD_CLOSED' });
  });

  it('a revision of a closed report is final again with its last approval', async () => {
    const [commune, approver] = await Promise.all([world.as('canbo.xa'), world.as('duyet.tinh')]);
    const reportId = reportOf('sa-thay');
    await perform(commune, 'amendReport', { reportId, version: 12 }, 'Sửa sau khi chốt.');
    await save(commune, { reportId, version: 13 }, { TEAMS: '1.700' });
    await perform(commune, 'submitReport', { reportId, version: 14 });
    const approved = await perform(approver, 'approveReport', { reportId, version: 15 });
    expect(approved.report).toMatchObject({ state: 'CLOSED' });
    expect(await nation('tonghop')).toMatchObject({ value: '1700', isProvisional: false });
  });

  it('every act has its entry in the audit, with before and after', async () => {
    const administrator = await world.as('quantri');
    const answer = await administrator.ask(
      `query ($id: ID!) { audit(subjectId: $id) { nodes { action actor unit { id } reason before after } } }`,
      { id: reportOf('sa-thay') },
    );
    const entries = answer.data.audit.nodes.toReversed();
    expect(entries.slice(0, 6).map((entry: { action: string }) => entry.action)).toEqual([
      'SAVE_FIGURES',
      'SUBMIT_REPORT',
      'SEND_BACK_REPORT',
      'SAVE_FIGURES',
      'SUBMIT_REPORT',
      'APPROVE_REPORT',
    ]);
    expect(entries[3]).toMatchObject({ actor: 'canbo.xa', unit: { id: 'ca:sa-thay' } });
    expect(JSON.parse(entries[3].before).figures.TEAMS).toMatchObject({ value: '1714', qualifier: 'OVER' });
    expect(JSON.parse(entries[3].after).figures.TEAMS).toMatchObject({ value: '1720', qualifier: 'EXACT' });
    expect(entries[2].reason).toBe('Kiểm tra lại số tổ.');
  });
});
