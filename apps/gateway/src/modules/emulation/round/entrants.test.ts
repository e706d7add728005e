import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import { registered } from '../../programme/model/testing.ts';
import { type Rounds, roundsOf, typed } from './testing.ts';

let world: ReportingWorld;
let rounds: Rounds;
let set: { setCode: string; setVersion: number };

beforeAll(async () => {
  world = await reportingWorld();
  rounds = roundsOf(world);
  set = await rounds.publishedSet();
});
afterAll(() => world.close());

const ofCommunes = (over: object = {}) =>
  rounds.roundInput(set, { entrantKind: 'LEVEL', entrantIds: [], entrantLevel: 'COMMUNE', ...over });

describe('a round over all units of a level', () => {
  it('of the nation scores every commune that stands on the last day, each among those of its province', async () => {
    const round = await rounds.opened(ofCommunes());
    const groups = round.groups.map(({ title, sheets }: { title: string; sheets: number }) => [
      title,
      sheets,
    ]);
    expect(groups).toEqual([
      ['Công an tỉnh Đắk Lắk', 1],
      ['Công an tỉnh Gia Lai', 2],
      ['Công an tỉnh Quảng Ngãi', 3],
    ]);
    expect(await rounds.sheets('canbo.xa', round.id)).toMatchObject([
      { view: 'OWN', subject: { id: 'ca:sa-thay' } },
    ]);
    const ofProvince = await rounds.sheets('duyet.tinh', round.id);
    expect(ofProvince.map(({ view }: { view: string }) => view)).toEqual(['OWN', 'OWN', 'OWN']);
  });

  it('of a province is held by it; what it holds is nothing to another province, and re-check may follow at once', async () => {
    const round = await rounds.opened(ofCommunes({ title: 'Đợt của tỉnh' }), 'duyet.tinh');
    expect(round.groups).toMatchObject([{ id: 'ca:quang-ngai', sheets: 3 }]);
    expect(await rounds.seen('duyet.gialai', round.id)).toBeNull();
    expect((await rounds.seen('quantri', round.id)).openActs).toEqual([]);
    const own = await rounds.sheetOf('canbo.xa', round.id, 'ca:sa-thay');
    const entries = [typed('II', { points: '15' })];
    const saved = await rounds.onSheet('canbo.xa', 'saveSelfScore', { sheetId: own, version: 1, entries });
    expect(saved.sheet).toMatchObject({ version: 2 });
    const rechecked = await rounds.move('startRecheck', round.id, 'duyet.tinh');
    expect(rechecked.record.state).toBe('RECHECK');
    const late = await rounds.onSheet('canbo.xa', 'saveSelfScore', { sheetId: own, version: 2, entries });
    expect(late).toMatchObject({ code: 'ROUND_IN_OTHER_STATE' });
    expect(late.message).toBe('Đợt chấm đã sang bước khác nên chưa thể làm việc này. Hãy tải lại trang.');
  });

  it('is cancelled with a reason before its result is published, and stays readable', async () => {
    const round = await rounds.opened(ofCommunes({ title: 'Đợt bị hủy' }));
    expect(await rounds.move('cancelRound', round.id)).toMatchObject({ faults: [{ path: ['reason'] }] });
    const cancelled = await rounds.move('cancelRound', round.id, 'tonghop', {
      reason: 'Gộp vào đợt cuối năm',
    });
    expect(cancelled.record).toMatchObject({
      state: 'CANCELLED',
      cancelReason: 'Gộp vào đợt cuối năm',
      openActs: [],
    });
  });
});

describe('a round over models', () => {
  it('is scored by the units that keep them, and ranks the models by name', async () => {
    const ofModels = await rounds.publishedSet({ code: 'BO-MO-HINH', subject: 'MODEL' });
    const first = await registered(await world.as('canbo.xa'));
    const second = await registered(await world.as('canbo.dakto'), {
      title: 'Camera an ninh',
      areaId: 'dak-to',
    });
    const input = { entrantKind: 'MODELS', entrantIds: [first.id, second.id], title: 'Chấm mô hình' };
    const { id } = await rounds.opened(rounds.roundInput(ofModels, input), 'duyet.tinh');
    const own = await rounds.sheetOf('canbo.xa', id, first.id);
    const entries = [
      typed('I', { actual: '12', target: '10' }),
      typed('II', { points: '25' }),
      typed('III', { count: '1' }),
    ];
    const saved = await rounds.onSheet('canbo.xa', 'saveSelfScore', { sheetId: own, version: 1, entries });
    expect(saved.sheet).toMatchObject({
      unit: { id: 'ca:sa-thay' },
      subject: { shortName: 'Tiếng kẻng an ninh' },
    });
    await rounds.move('startRecheck', id, 'duyet.tinh');
    await rounds.move('finaliseRound', id, 'duyet.tinh');
    await rounds.settled('duyet.tinh', id);
    const { groups } = await rounds.ranking('duyet.tinh', id);
    expect(groups[0].rows).toMatchObject([
      { subject: { id: first.id }, score: { total: '80', rank: 1 } },
      { subject: { id: second.id }, score: { rank: null, isComplete: false } },
    ]);
  });

  it('is not made by a set for units', async () => {
    const { id } = await registered(await world.as('canbo.xa'), { title: 'Tổ tự quản' });
    const input = rounds.roundInput(set, { entrantKind: 'MODELS', entrantIds: [id] });
    expect(await rounds.perform('duyet.tinh', 'draftRound', { round: input })).toMatchObject({
      faults: [{ code: 'ENTRANTS_OF_OTHER_KIND', path: ['entrants'] }],
    });
  });
});

describe('the job of a round', () => {
  it('is told to the line of whoever asked for it, and to nobody else', async () => {
    const round = await rounds.opened(ofCommunes({ title: 'Đợt có tiến độ' }));
    const job = async (user: 'tonghop' | 'quantri' | 'canbo.tinh' | 'doitac') =>
      (
        await rounds.ask(user, 'query ($id: ID!) { job(id: $id) { state done total by } }', {
          id: round.job.id,
        })
      ).data?.job ?? null;
    const done = { state: 'DONE', done: 6, total: 6, by: 'tonghop' };
    expect([
      await job('tonghop'),
      await job('quantri'),
      await job('canbo.tinh'),
      await job('doitac'),
    ]).toEqual([done, done, null, null]);
  });
});
