import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';
import { inspectionActs, PLAN } from './testing.ts';

let world: ReportingWorld;
let acts: ReturnType<typeof inspectionActs>;
beforeAll(async () => {
  world = await reportingWorld();
  acts = inspectionActs(world);
});
afterAll(() => world.close());

type Named = { readonly id: string };

const SESSION = { heldOn: '2026-11-10', place: 'Quảng Ngãi', fromDelegation: 6, fromUnits: 20 };

/** An inspection with a session, two findings and a recommendation to each province; not concluded yet. */
const underWay = async (over: object = {}): Promise<string> => {
  const { record } = await acts.plan('danvan.tinh', over);
  const { id } = record;
  await acts.act('danvan.tinh', 'recordSession', id, SESSION);
  await acts.act('danvan.tinh', 'recordFinding', id, {
    kind: 'LIMITATION',
    text: 'Tập huấn còn ít',
    unitId: 'ca:gia-lai',
    causes: [{ kind: 'SUBJECTIVE', text: 'Chưa đưa vào kế hoạch năm' }],
  });
  await acts.act('danvan.tinh', 'recordFinding', id, { kind: 'STRENGTH', text: 'Phối hợp chặt chẽ' });
  await acts.act('danvan.tinh', 'recommend', id, {
    unitId: 'ca:quang-ngai',
    text: 'Đôn đốc cơ sở',
    deadline: '2026-11-21',
  });
  await acts.act('danvan.tinh', 'recommend', id, { unitId: 'ca:gia-lai', text: 'Mở lớp tập huấn' });
  return id;
};

const concluded = async (over: object = {}): Promise<string> => {
  const id = await underWay(over);
  await acts.act('danvan.tinh', 'concludeInspection', id, {
    concludedOn: '2026-11-20',
    text: 'Kết luận chung',
  });
  return id;
};

/** The recommendation to a unit, as a user sees it. */
const recommendationTo = async (user: UserName, id: string, unit: string) => {
  const { recommendations } = await acts.see(user, id);
  return recommendations.find((one: { unit: { id: string } }) => one.unit.id === unit);
};

const ACCEPTED = { stance: 'ACCEPTED', text: 'Đơn vị tiếp thu', promisedFor: '2026-12-15' };

describe('an inspection', () => {
  it('is planned, held, found upon, concluded, followed up and closed with its last recommendation', async () => {
    const id = await concluded({ inspectedIds: ['ca:quang-ngai', 'ca:gia-lai'] });
    const own = await recommendationTo('canbo.tinh', id, 'ca:quang-ngai');
    const other = await recommendationTo('duyet.gialai', id, 'ca:gia-lai');
    const on = { recommendationId: own.id };
    expect(own).toMatchObject({ state: 'OPEN', isOverdue: true, turn: 'UNIT', openActs: ['ANSWER'] });
    await acts.act('canbo.tinh', 'answerRecommendation', id, { ...on, ...ACCEPTED });
    await acts.act('canbo.tinh', 'reportRecommendationProgress', id, { ...on, note: 'Đã ban hành kế hoạch' });
    await acts.act('canbo.tinh', 'reportRecommendationFulfilment', id, { ...on, note: 'Đã xong' });
    await acts.act('danvan.tinh', 'sendBackRecommendation', id, { ...on, note: 'Bổ sung kết quả cấp xã' });
    await acts.act('canbo.tinh', 'reportRecommendationFulfilment', id, { ...on, note: 'Đã bổ sung' });
    expect(await acts.act('danvan.tinh', 'closeInspection', id)).toMatchObject({
      code: 'RECOMMENDATIONS_OPEN',
    });
    await acts.act('danvan.tinh', 'closeRecommendation', id, on);
    const refused = { recommendationId: other.id, stance: 'NOT_ACCEPTED', text: 'Chưa có kinh phí' };
    await acts.act('duyet.gialai', 'answerRecommendation', id, refused);
    const upward = { recommendationId: other.id, note: 'Đề nghị cấp trên xem xét' };
    await acts.act('danvan.tinh', 'escalateRecommendation', id, upward);
    expect(await recommendationTo('danvan.tinh', id, 'ca:gia-lai')).toMatchObject({
      state: 'ESCALATED',
      escalatedTo: { id: 'bca' },
      turn: 'UNIT_ABOVE',
    });
    expect(await acts.act('danvan.tinh', 'closeInspection', id)).toMatchObject({
      code: 'RECOMMENDATIONS_OPEN',
    });
    await acts.act('danvan.tinh', 'closeRecommendation', id, { ...upward, note: 'Bộ đã bố trí' });
    const closed = await acts.act('danvan.tinh', 'closeInspection', id);
    expect(closed).toMatchObject({ state: 'CLOSED', openActs: [] });
    expect(
      (await recommendationTo('canbo.tinh', id, 'ca:quang-ngai')).events.map((e: { to: string }) => e.to),
    ).toEqual(['ANSWERED', 'IN_PROGRESS', 'FULFILLED', 'IN_PROGRESS', 'FULFILLED', 'CLOSED']);
  });

  it('needs no number, no document and no figure', async () => {
    const { record } = await acts.plan('danvan.tinh', { startsOn: null, endsOn: null });
    const held = { heldOn: '2026-11-10' };
    expect(await acts.act('danvan.tinh', 'recordSession', record.id, held)).toMatchObject({
      state: 'UNDER_WAY',
      sessions: [{ fromDelegation: null, fromUnits: null }],
    });
  });

  it('names every fault at its member, in Vietnamese, and saves nothing', async () => {
    const refused = await acts.plan('danvan.tinh', { title: ' ', inspectedIds: [], endsOn: '2026-10-01' });
    expect(refused.faults.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual(
      [
        ['TEXT_REQUIRED', 'title'],
        ['ENDS_BEFORE_START', 'endsOn'],
        ['NOBODY_INSPECTED', 'inspected'],
      ],
    );
    expect(refused.faults[2].message).toBe('Chọn ít nhất một đơn vị được kiểm tra.');
  });

  it('nobody is inspected from below', async () => {
    expect(await acts.plan('canbo.tinh', { cooperatingIds: [], inspectedIds: ['bca'] })).toMatchObject({
      faults: [{ code: 'INSPECTS_UPWARD', path: ['inspected', '0'] }],
    });
  });

  it('a basis that is not there is refused', async () => {
    expect(await acts.plan('danvan.tinh', { basisIds: ['khong-co'] })).toMatchObject({
      faults: [{ code: 'UNKNOWN_DOCUMENT', path: ['basis', '0'] }],
    });
  });

  it('what was recorded may be mended and taken back until the conclusion, and not after it', async () => {
    const id = await underWay();
    const before = await acts.see('danvan.tinh', id);
    const [session] = before.sessions;
    const [, strength] = before.findings;
    const mended = { ...SESSION, sessionId: session.id, fromUnits: 25 };
    await acts.act('danvan.tinh', 'recordSession', id, mended);
    const after = await acts.act('danvan.tinh', 'withdrawInspectionPart', id, { partId: strength.id });
    expect(after.sessions).toMatchObject([{ id: session.id, fromUnits: 25 }]);
    expect(after.findings).toHaveLength(1);
    await acts.act('danvan.tinh', 'concludeInspection', id, { concludedOn: '2026-11-20' });
    expect(await acts.act('danvan.tinh', 'recordSession', id, mended)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await acts.act('danvan.tinh', 'changeInspection', id, { plan: PLAN })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('a recommendation to a unit not inspected, and a deadline before the conclusion, are refused', async () => {
    const id = await underWay();
    const stranger = { unitId: 'bca', text: 'Gửi đơn vị khác' };
    expect(await acts.act('danvan.tinh', 'recommend', id, stranger)).toMatchObject({
      faults: [{ code: 'UNIT_NOT_INSPECTED', path: ['unit'] }],
    });
    expect(
      await acts.act('danvan.tinh', 'concludeInspection', id, { concludedOn: '2026-11-22' }),
    ).toMatchObject({
      faults: [{ code: 'DEADLINE_BEFORE_CONCLUSION', path: ['recommendations', '0', 'deadline'] }],
    });
  });
});

describe('both sides of an inspection', () => {
  it('only the lead keeps it, and only the unit addressed answers', async () => {
    const id = await concluded();
    const { id: recommendationId } = await recommendationTo('danvan.tinh', id, 'ca:quang-ngai');
    const answer = { recommendationId, ...ACCEPTED };
    expect(await acts.act('canbo.tinh', 'closeInspection', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await acts.act('canbo.tinh', 'closeRecommendation', id, { recommendationId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await acts.act('danvan.tinh', 'answerRecommendation', id, answer)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await acts.act('duyet.gialai', 'answerRecommendation', id, answer)).toMatchObject({
      code: 'NOT_YOUR_RECOMMENDATION',
    });
    expect(await acts.act('canbo.dakto', 'answerRecommendation', id, answer)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('before the conclusion nobody but the delegation sees what was found', async () => {
    const id = await underWay();
    expect(await acts.see('canbo.tinh', id)).toMatchObject({
      findings: [],
      recommendations: [],
      openActs: [],
    });
    expect((await acts.see('danvan.tinh', id)).findings).toHaveLength(2);
  });

  it('an inspected unit sees its own part, the unit above both parts, a neighbour nothing', async () => {
    const id = await concluded();
    const seen = async (user: UserName) => {
      const inspection = await acts.see(user, id);
      return inspection && [inspection.findings.length, inspection.recommendations.length];
    };
    expect(await seen('danvan.tinh')).toEqual([2, 2]);
    expect(await seen('danvan.tw')).toEqual([2, 2]);
    expect(await seen('canbo.tinh')).toEqual([1, 1]);
    expect(await seen('duyet.gialai')).toEqual([2, 1]);
    expect(await seen('tonghop')).toEqual([2, 2]);
    expect(await seen('canbo.xa')).toBeNull();
    expect(await seen('doitac')).toBeNull();
  });

  it('a partner agency sees an inspection that it takes part in once it is published', async () => {
    const id = await concluded({ cooperatingIds: ['mttq'], visibility: 'PUBLISHED' });
    expect((await acts.see('doitac', id)).recommendations).toHaveLength(2);
    expect(await acts.act('doitac', 'closeInspection', id)).toMatchObject({ errors: [{}] });
  });

  it('an inspection of the own line stays within it', async () => {
    const { record } = await acts.plan('tonghop', {
      visibility: 'INTERNAL',
      inspectedIds: ['ca:quang-ngai'],
    });
    expect(await acts.see('canbo.tinh', record.id)).not.toBeNull();
    expect(await acts.see('danvan.tinh', record.id)).toBeNull();
    expect(await acts.see('duyet.gialai', record.id)).toBeNull();
  });
});

const LISTED = `{ followUp(filter: {}, first: 100) { nodes { id kind record { id } } } }`;

describe('what was recommended', () => {
  it('is listed for the follow-up as far as the inspection itself shows it', async () => {
    const ids = [await concluded(), await underWay(), await concluded({ visibility: 'PUBLISHED' })];
    for (const user of [
      'danvan.tinh',
      'danvan.tw',
      'canbo.tinh',
      'duyet.gialai',
      'tonghop',
      'canbo.xa',
    ] as const) {
      const { data } = await (await world.as(user)).ask(LISTED);
      const listed: string[] = data.followUp.nodes
        .filter(({ record }: { record: { id: string } }) => ids.includes(record.id))
        .map((node: { id: string }) => node.id);
      const shown: string[] = [];
      for (const id of ids) {
        const inspection = await acts.see(user, id);
        if (inspection?.concludedOn) shown.push(...inspection.recommendations.map((one: Named) => one.id));
      }
      expect([user, listed.toSorted()]).toEqual([user, shown.toSorted()]);
    }
  });

  it('the list of what is asked of us holds the inspections of the own line', async () => {
    const [asked, led] = [
      await concluded(),
      await concluded({ title: 'Chỉ Gia Lai', inspectedIds: ['ca:gia-lai', 'ca:quang-ngai'] }),
    ];
    const list = async (user: UserName, filter: object) => {
      const browser = await world.as(user);
      const answer = await browser.ask(
        'query ($filter: InspectionFilter!) { inspections(filter: $filter) { totalCount nodes { id } } }',
        { filter },
      );
      return answer.data.inspections.nodes.map((node: { id: string }) => node.id);
    };
    expect(await list('canbo.tinh', { askedOfUs: true })).toEqual(expect.arrayContaining([asked, led]));
    expect(await list('danvan.tinh', { askedOfUs: true })).toEqual([]);
    expect(await list('danvan.tinh', { search: 'chi gia lai' })).toEqual([led]);
    expect(await list('danvan.tinh', { states: ['PLANNED'], search: 'chi gia lai' })).toEqual([]);
  });
});
