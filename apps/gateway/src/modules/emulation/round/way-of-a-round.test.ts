import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { type Rounds, roundsOf, typed } from './testing.ts';

const [QUANG_NGAI, GIA_LAI, DAK_LAK] = ['ca:quang-ngai', 'ca:gia-lai', 'ca:dak-lak'] as const;
let world: ReportingWorld;
let rounds: Rounds;
let roundId: string;
let clusterId: string;

beforeAll(async () => {
  world = await reportingWorld();
  rounds = roundsOf(world);
  clusterId = await rounds.clusters.ofProvinces();
});
afterAll(() => world.close());

type Entry = { key: string } & Record<string, unknown>;
const entry = (sheet: { entries: Entry[] }, key: string): Record<string, never> =>
  sheet.entries.find((each) => each.key === key) as never;

/** The way of a score, from the draft to a published and corrected result: each step stands on the one before. */
describe('a round of a cluster', () => {
  it('is drafted, and nobody but the own line knows of it', async () => {
    const set = await rounds.publishedSet();
    const draft = await rounds.perform('tonghop', 'draftRound', {
      round: rounds.roundInput(set, { entrantIds: [clusterId] }),
    });
    expect(draft).toMatchObject({
      __typename: 'RecordChanged',
      record: { state: 'DRAFT', visibility: 'INTERNAL' },
    });
    expect(draft.record.openActs).toEqual(['REVISE', 'OPEN', 'CANCEL']);
    expect(draft.record.deadlines).toEqual([{ stage: 'SELF', dueOn: '2026-12-05', daysLeft: 13 }]);
    roundId = draft.record.id;
    expect(await rounds.seen('canbo.tinh', roundId)).toBeNull();
  });

  it('is opened by a job that freezes the rules and makes a sheet for every member', async () => {
    const asked = await rounds.move('openRound', roundId);
    expect(asked.record).toMatchObject({
      state: 'DRAFT',
      openActs: [],
      job: { kind: 'OPEN_ROUND', total: 3 },
    });
    const open = await rounds.settled('tonghop', roundId);
    expect(open.job).toMatchObject({ state: 'DONE', done: 3, total: 3, error: null });
    expect(open).toMatchObject({ state: 'OPEN', visibility: 'JOINT', sheetCount: 3 });
    expect(open.set.rulesHash).toMatch(/^[0-9a-f]{64}$/);
    expect(open.groups).toMatchObject([{ id: clusterId, sheets: 3, submitted: 0, reviewsExpected: 6 }]);
    const own = await rounds.seen('canbo.tinh', roundId);
    expect(own.duties).toMatchObject([{ stage: 'SELF', isExplanation: false, dueOn: '2026-12-05', left: 1 }]);
    expect(await rounds.sheets('canbo.tinh', roundId)).toMatchObject([
      { view: 'OWN', subject: { id: QUANG_NGAI } },
    ]);
  });

  it('is scored by each unit for itself: what is wrong is named leaf by leaf, and nothing of it is saved', async () => {
    const id = await rounds.sheetOf('canbo.tinh', roundId, QUANG_NGAI);
    const faulty = [
      typed('I', { actual: 'nhiều', target: '-1' }),
      typed('II', { points: '31' }),
      typed('IX', { count: '1' }),
      typed('III', { count: '1,5' }),
    ];
    const refused = await rounds.onSheet('canbo.tinh', 'saveSelfScore', {
      sheetId: id,
      version: 1,
      entries: faulty,
    });
    expect(refused.faults.map(({ code, path }: Entry) => [code, (path as string[]).join('.')])).toEqual([
      ['NOT_A_NUMBER', 'entries.0.values.actual'],
      ['NEGATIVE_VALUE', 'entries.0.values.target'],
      ['POINTS_ABOVE_MAXIMUM', 'entries.1.values.points'],
      ['UNKNOWN_LEAF', 'entries.2.key'],
      ['NOT_WHOLE', 'entries.3.values.count'],
    ]);
    expect(refused.faults[2].message).toBe('Điểm không được quá điểm tối đa 30.');
    expect((await rounds.sheet('canbo.tinh', id)).version).toBe(1);
  });

  it('takes a self-score, tells what is missing, and keeps a total of 0 as handed in', async () => {
    const id = await rounds.sheetOf('canbo.tinh', roundId, QUANG_NGAI);
    const entries = [
      typed('I', { actual: '1.200', target: '1.000' }),
      typed('III', {}, { state: 'NOT_ASSIGNED', reason: 'Không được giao trong năm' }),
    ];
    const saved = await rounds.onSheet('canbo.tinh', 'saveSelfScore', { sheetId: id, version: 1, entries });
    expect(saved.sheet).toMatchObject({
      version: 2,
      gaps: [{ key: 'II', inputs: ['points'], policy: 'INCOMPLETE' }],
    });
    expect(entry(saved.sheet, 'I').self).toMatchObject({
      points: '25',
      values: [{ value: '1200', source: 'TYPED' }, {}],
    });
    const handedIn = await rounds.onSheet('canbo.tinh', 'submitSelfScore', { sheetId: id, version: 2 });
    expect(handedIn).toMatchObject({
      warnings: [{ code: 'MISSING_INCOMPLETE' }],
      sheet: { state: 'SUBMITTED' },
    });

    const nothing = await rounds.sheetOf('duyet.gialai', roundId, GIA_LAI);
    const zero = await rounds.onSheet('duyet.gialai', 'submitSelfScore', { sheetId: nothing, version: 1 });
    expect(zero).toMatchObject({ __typename: 'SheetChanged', sheet: { state: 'SUBMITTED' } });
    expect(await rounds.score('duyet.gialai', nothing)).toMatchObject({ summary: { total: '0' } });
  });

  it('gives a sheet back with a reason, and then a change of it needs one, too', async () => {
    const id = await rounds.sheetOf('tonghop', roundId, QUANG_NGAI);
    const back = { sheetId: id, version: 3 };
    expect(await rounds.onSheet('tonghop', 'sendBackSheet', back)).toMatchObject({
      faults: [{ code: 'TEXT_REQUIRED', path: ['reason'] }],
    });
    await rounds.onSheet('tonghop', 'sendBackSheet', { ...back, reason: 'Kiểm tra lại số buổi phát động' });
    const change = { sheetId: id, version: 4, entries: [typed('I', { actual: '1.100', target: '1.000' })] };
    expect(await rounds.onSheet('canbo.tinh', 'saveSelfScore', change)).toMatchObject({
      faults: [{ code: 'REASON_REQUIRED', path: ['entries', '0', 'reason'] }],
    });
    const reason = 'Trừ 100 buổi ghi trùng';
    const entries = [typed('I', { actual: '1.100', target: '1.000' }, { reason })];
    const saved = await rounds.onSheet('canbo.tinh', 'saveSelfScore', { ...change, entries });
    expect(entry(saved.sheet, 'I').changes).toEqual([
      {
        stage: 'SELF',
        before: 'Số liệu actual: 1.200; Số liệu target: 1.000',
        after: 'Số liệu actual: 1.100; Số liệu target: 1.000',
        reason,
        by: 'canbo.tinh',
      },
    ]);
    await rounds.onSheet('canbo.tinh', 'submitSelfScore', { sheetId: id, version: 5 });
  });

  it('lets two writers at one sheet know of each other, and a repeated save is one save', async () => {
    const id = await rounds.sheetOf('tonghop', roundId, DAK_LAK);
    const before = await rounds.sheet('tonghop', id);
    expect(before.openActs).toEqual([]);
    const own = await rounds.sheetOf('canbo.tinh', roundId, QUANG_NGAI);
    const late = { sheetId: own, version: 3, entries: [typed('II', { points: '20' })] };
    expect(await rounds.onSheet('canbo.tinh', 'saveSelfScore', late)).toMatchObject({
      __typename: 'SheetConflict',
      currentSheet: { version: 6 },
    });
  });

  it('is reviewed by the other members leaf by leaf; their exact mean is shown and counts nothing', async () => {
    await rounds.move('startPeerReview', roundId);
    const id = await rounds.sheetOf('duyet.gialai', roundId, QUANG_NGAI);
    const peer = await rounds.sheet('duyet.gialai', id);
    expect(peer).toMatchObject({
      view: 'PEER',
      openActs: ['SCORE_PEERS', 'SUBMIT_PEERS'],
      ownReview: { version: 0 },
    });
    expect(entry(peer, 'I')).toMatchObject({
      recheck: null,
      final: null,
      prefill: [],
      self: { points: '25' },
    });
    const scores = [{ key: 'II', points: '20,5', comment: 'Có sáng kiến' }];
    const saved = await rounds.onSheet('duyet.gialai', 'savePeerScores', { sheetId: id, version: 0, scores });
    expect(saved.sheet.ownReview).toMatchObject({ version: 1, submittedAt: null });
    await rounds.onSheet('duyet.gialai', 'submitPeerReview', { sheetId: id, version: 1 });
    const again = await rounds.onSheet('duyet.gialai', 'savePeerScores', { sheetId: id, version: 2, scores });
    expect(again).toMatchObject({ code: 'REVIEW_SUBMITTED' });
    expect((await rounds.seen('tonghop', roundId)).groups).toMatchObject([{ reviewsDone: 1 }]);
    const ofOwn = await rounds.sheet('canbo.tinh', id);
    expect(entry(ofOwn, 'II')).toMatchObject({ peers: [], peerMean: null });
  });

  it('is explained by the unit, which now sees what its peers gave', async () => {
    await rounds.move('startExplanation', roundId);
    const id = await rounds.sheetOf('canbo.tinh', roundId, QUANG_NGAI);
    const { version, ...own } = await rounds.sheet('canbo.tinh', id);
    expect(entry(own as never, 'II')).toMatchObject({
      peerMean: '20.5',
      peers: [{ points: '20.5', isOwn: false }],
    });
    const explanations = [{ key: 'II', words: 'Đã áp dụng sáng kiến ở 20 xã' }];
    const told = await rounds.onSheet('canbo.tinh', 'explainScore', { sheetId: id, version, explanations });
    expect(entry(told.sheet, 'II').explanation).toMatchObject({ words: 'Đã áp dụng sáng kiến ở 20 xã' });
  });

  it('is re-checked with reasons, and not finalised while something not assigned is not confirmed', async () => {
    await rounds.move('startRecheck', roundId);
    expect(await rounds.move('finaliseRound', roundId)).toMatchObject({ code: 'NOT_ASSIGNED_UNCONFIRMED' });
    const id = await rounds.sheetOf('tonghop', roundId, QUANG_NGAI);
    const { version } = await rounds.sheet('tonghop', id);
    const entries = [
      typed('II', {}, { setPoints: '18', reason: 'Sáng kiến chưa được công nhận' }),
      typed('III', {}, { state: 'NOT_ASSIGNED', reason: 'Đúng, không giao' }),
    ];
    const checked = await rounds.onSheet('tonghop', 'recheckScore', { sheetId: id, version, entries });
    expect(entry(checked.sheet, 'II')).toMatchObject({
      recheck: { setPoints: '18' },
      final: { setPoints: '18' },
    });
  });

  it('counts what the appraiser decides: not the highest of what was given, and not the mean of the peers', async () => {
    const id = await rounds.sheetOf('tonghop', roundId, QUANG_NGAI);
    const { version } = await rounds.sheet('tonghop', id);
    const entries = [typed('II', {}, { setPoints: '12', reason: 'Thống nhất tại hội nghị thẩm định' })];
    const decided = await rounds.onSheet('tonghop', 'setFinalScore', { sheetId: id, version, entries });
    expect(entry(decided.sheet, 'II')).toMatchObject({
      peerMean: '20.5',
      recheck: { points: '18' },
      final: { points: '12' },
    });
    const query = `query ($id: ID!) { appraisal(roundId: $id) { rows { subject { id } finalTotal
      leaves { key self peer recheck final isUnconfirmed isRechecked } } } }`;
    const { rows } = (await rounds.ask('tonghop', query, { id: roundId })).data.appraisal;
    const row = rows.find((each: { subject: { id: string } }) => each.subject.id === QUANG_NGAI);
    expect(row.leaves[1]).toMatchObject({ key: 'II', self: '0', peer: '20.5', recheck: '18', final: '12' });
    expect((await rounds.ask('canbo.tinh', query, { id: roundId })).data.appraisal).toBeNull();
  });

  it('is finalised by a job into a run with the hashes of its rules and inputs, seen by the holder alone', async () => {
    await rounds.move('finaliseRound', roundId);
    const final = await rounds.settled('tonghop', roundId);
    expect(final).toMatchObject({ state: 'FINAL', job: { state: 'DONE', done: 3 } });
    expect(final.runs).toMatchObject([
      { number: 1, pass: 'FINAL', isPublished: false, rulesHash: final.set.rulesHash },
    ]);
    expect(await rounds.ranking('canbo.tinh', roundId)).toBeNull();
    const { groups } = await rounds.ranking('tonghop', roundId);
    // I: best of the cluster above its target, so 50 of 50; II: 12 as decided; III left out: 62 of 80, of 100 77.5.
    expect(groups[0].rows[0]).toMatchObject({
      subject: { id: QUANG_NGAI },
      score: { total: '62', achievable: '80', normalised: '77.5', rank: 1, isComplete: true },
    });
  });

  it('goes back to re-check with a reason and keeps the run that was made', async () => {
    expect(await rounds.move('reopenRecheck', roundId)).toMatchObject({ faults: [{ path: ['reason'] }] });
    await rounds.move('reopenRecheck', roundId, 'tonghop', { reason: 'Bổ sung điểm của Gia Lai' });
    const id = await rounds.sheetOf('tonghop', roundId, GIA_LAI);
    const { version } = await rounds.sheet('tonghop', id);
    const entries = [typed('II', {}, { setPoints: '30', reason: 'Theo biên bản' })];
    await rounds.onSheet('tonghop', 'setFinalScore', { sheetId: id, version, entries });
    await rounds.move('finaliseRound', roundId);
    const { runs } = await rounds.settled('tonghop', roundId);
    expect(runs.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(runs[0].inputsHash).not.toBe(runs[1].inputsHash);
  });

  it('is published by who may publish, not by who prepared it, and then everybody reads the ranking', async () => {
    const { version } = await rounds.seen('tonghop', roundId);
    const refused = await rounds.perform('tonghop', 'publishRound', { id: roundId, version });
    expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
    const published = await rounds.move('publishRound', roundId, 'quantri');
    expect(published.record).toMatchObject({
      state: 'PUBLISHED',
      visibility: 'PUBLISHED',
      openActs: ['CORRECT'],
    });
    const everyone = await rounds.ranking('canbo.xa', roundId);
    expect(everyone.groups[0].rows.map((row: Entry) => row.sheetId)).toEqual([null, null, null]);
    const own = await rounds.sheetOf('canbo.tinh', roundId, QUANG_NGAI);
    const score = await rounds.score('canbo.tinh', own);
    expect(score).toMatchObject({ pass: 'FINAL', summary: { rank: 1, total: '62' } });
    expect(score.account.find((each: Entry) => each.key === 'I').lines.length).toBeGreaterThan(0);
    expect(entry(await rounds.sheet('canbo.tinh', own), 'II').final).toMatchObject({ points: '12' });
  });

  it('is corrected by a new run beside the old one, with the reason and what is different', async () => {
    const id = await rounds.sheetOf('quantri', roundId, GIA_LAI);
    const { version } = await rounds.seen('quantri', roundId);
    const correct = {
      id: roundId,
      version,
      reason: 'Đính chính số buổi phát động của Gia Lai',
      sheets: [{ sheetId: id, entries: [typed('I', { actual: '2.000', target: '1.000' })] }],
    };
    await rounds.perform('quantri', 'correctRound', correct);
    const { runs } = await rounds.settled('quantri', roundId);
    expect(runs).toMatchObject([
      { number: 3, isPublished: true, correctsRun: 2, reason: correct.reason },
      { number: 2, isPublished: true },
      { number: 1, isPublished: false },
    ]);
    const query = `query ($id: ID!) { runDifferences(runId: $id) { subject { id } before { total rank } after { total rank }
      leaves { key before after } } }`;
    const differences = (await rounds.ask('quantri', query, { id: runs[0].id })).data.runDifferences;
    expect(differences).toMatchObject([
      { subject: { id: GIA_LAI }, before: { total: '30', rank: 2 }, after: { total: '80', rank: 1 } },
      { subject: { id: QUANG_NGAI }, before: { rank: 1 }, after: { rank: 2 } },
    ]);
    expect(differences[0].leaves).toEqual([{ key: 'I', before: '0', after: '50' }]);
    expect((await rounds.ranking('canbo.xa', roundId, 2)).groups[0].rows[0].subject.id).toBe(QUANG_NGAI);
    expect((await rounds.ranking('canbo.xa', roundId)).groups[0].rows[0]).toMatchObject({
      subject: { id: GIA_LAI },
      formerRank: 2,
    });
  });
});
