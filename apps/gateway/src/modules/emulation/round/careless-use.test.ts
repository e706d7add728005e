import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';
import { type Rounds, roundsOf, typed } from './testing.ts';

const [QUANG_NGAI, GIA_LAI] = ['ca:quang-ngai', 'ca:gia-lai'] as const;
let world: ReportingWorld;
let rounds: Rounds;
let roundId: string;

type Entry = { key: string; final: { points: string; values: object[] }; self: { points: string } };
const entry = (sheet: { entries: Entry[] }, key: string): Entry => {
  const found = sheet.entries.find((each) => each.key === key);
  if (!found) throw new Error(`No criterion ${key}`);
  return found;
};

/** Both provinces are beyond their target, Gia Lai by far. */
beforeAll(async () => {
  world = await reportingWorld();
  rounds = roundsOf(world);
  const clusterId = await rounds.clusters.ofProvinces();
  const set = await rounds.publishedSet();
  ({ id: roundId } = await rounds.opened(rounds.roundInput(set, { entrantIds: [clusterId] })));
});
afterAll(() => world.close());

const score = async (user: 'canbo.tinh' | 'duyet.gialai', unit: string, actual: string) => {
  const sheetId = await rounds.sheetOf(user, roundId, unit);
  const entries = [typed('I', { actual, target: '1.000' }), typed('II', { points: '20' })];
  return rounds.onSheet(user, 'saveSelfScore', { sheetId, version: 1, entries });
};

describe('a figure that is too long to be computed exactly', () => {
  it('is refused where it is typed, so that no sheet spoils the round for everyone', async () => {
    const refused = await score('canbo.tinh', QUANG_NGAI, '999999999999999999');
    expect(refused.faults).toMatchObject([
      { code: 'NUMBER_TOO_LONG', path: ['entries', '0', 'values', 'actual'] },
    ]);
    expect(await score('canbo.tinh', QUANG_NGAI, '1.100,125')).toMatchObject({ __typename: 'SheetChanged' });
    expect(await score('duyet.gialai', GIA_LAI, '2.000')).toMatchObject({ __typename: 'SheetChanged' });
  });
});

describe('the trail of a sheet', () => {
  it('tells the unit that is scored what it did itself; what peers and the holder did is theirs to read', async () => {
    const sheetId = await rounds.sheetOf('tonghop', roundId, QUANG_NGAI);
    await rounds.move('startPeerReview', roundId);
    const scores = [{ key: 'II', points: '3', comment: null }];
    await rounds.onSheet('duyet.gialai', 'savePeerScores', { sheetId, version: 0, scores });
    await rounds.move('startExplanation', roundId);
    await rounds.move('startRecheck', roundId);
    const { version } = await rounds.sheet('tonghop', sheetId);
    const entries = [typed('II', {}, { setPoints: '19', reason: 'Theo biên bản' })];
    await rounds.onSheet('tonghop', 'recheckScore', { sheetId, version, entries });
    const trail = async (user: UserName): Promise<string[]> => {
      const query = 'query ($id: ID!) { audit(subjectId: $id) { nodes { action } } }';
      const { nodes } = (await rounds.ask(user, query, { id: sheetId })).data.audit;
      return nodes.map(({ action }: { action: string }) => action);
    };
    expect(await trail('canbo.tinh')).toEqual(['SAVE_SELF_SCORE']);
    expect(await trail('duyet.gialai')).toEqual(['SAVE_PEER_SCORES']);
    expect(await trail('tonghop')).toEqual(['RECHECK_SCORE', 'SAVE_PEER_SCORES', 'SAVE_SELF_SCORE']);
  });
});

describe('a round that two people finalise at once, while a third still re-checks', () => {
  it('is finalised once; what is saved is saved before it or refused', async () => {
    const sheetId = await rounds.sheetOf('tonghop', roundId, GIA_LAI);
    const { version } = await rounds.seen('tonghop', roundId);
    const sheet = await rounds.sheet('tonghop', sheetId);
    const entries = [typed('II', {}, { setPoints: '18', reason: 'Theo biên bản' })];
    const [one, other, saved] = await Promise.all([
      rounds.perform('tonghop', 'finaliseRound', { id: roundId, version }),
      rounds.perform('quantri', 'finaliseRound', { id: roundId, version }),
      rounds.onSheet('tonghop', 'recheckScore', { sheetId, version: sheet.version, entries }),
    ]);
    expect([one.__typename, other.__typename].toSorted()).toEqual(['RecordChanged', 'RecordConflict']);
    expect(
      saved.__typename === 'SheetChanged' || ['ROUND_BUSY', 'ROUND_IN_OTHER_STATE'].includes(saved.code),
    ).toBe(true);
    const { runs, state } = await rounds.settled('tonghop', roundId);
    expect([runs.length, state]).toEqual([1, 'FINAL']);
    const { leaves } = await rounds.score('tonghop', sheetId, 'FINAL');
    const kept = saved.__typename === 'SheetChanged' ? '18' : '20';
    expect(leaves[1]).toMatchObject({ key: 'II', points: kept });
  });
});

describe('the points beside each criterion', () => {
  it('are those of the published run, and before it what the unit comes to without knowing the best', async () => {
    const own = await rounds.sheetOf('canbo.tinh', roundId, QUANG_NGAI);
    // Above its target and nobody's best known: half of 50, although the round is final for its holder.
    expect(entry(await rounds.sheet('canbo.tinh', own), 'I')).toMatchObject({
      final: null,
      self: { points: '25' },
    });
    const { version } = await rounds.seen('quantri', roundId);
    const order = { id: roundId, version, idempotencyKey: 'công bố' };
    const twice = [0, 1].map(() => rounds.perform('quantri', 'publishRound', order));
    for (const published of await Promise.all(twice)) expect(published.record.state).toBe('PUBLISHED');
    const told = await rounds.score('canbo.tinh', own);
    // e = 0,100125 against 1 of the best: 25 + 25 · 0,100125 = 27,50.
    expect(told.leaves[0]).toMatchObject({ key: 'I', points: '27.5' });
    const sheet = await rounds.sheet('canbo.tinh', own);
    expect(entry(sheet, 'I').final.points).toBe('27.5');
    expect(entry(sheet, 'I').self.points).toBe('25');
    expect(entry(await rounds.sheet('tonghop', own), 'I').final.points).toBe('27.5');
  });
});

describe('a correction', () => {
  const correct = async (sheets: object[]) => {
    const { version } = await rounds.seen('quantri', roundId);
    const reason = 'Đính chính số buổi phát động';
    return rounds.perform('quantri', 'correctRound', { id: roundId, version, reason, sheets });
  };
  const corrected = async (actual: string) => ({
    sheetId: await rounds.sheetOf('quantri', roundId, GIA_LAI),
    entries: [typed('I', { actual, target: '1.000' })],
  });

  it('names a sheet once: of two corrections of one score neither would be true', async () => {
    expect(await correct([await corrected('1.500'), await corrected('1.600')])).toMatchObject({
      code: 'SHEET_TWICE',
    });
    expect((await rounds.seen('quantri', roundId)).runs).toHaveLength(1);
  });

  it('that the system cannot carry out says so, leaves every score as it was, and can be asked for again', async () => {
    await world.dataSource.query(
      `CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$`,
    );
    await world.dataSource.query(
      'CREATE TRIGGER no_room BEFORE INSERT ON scoring_run EXECUTE FUNCTION no_room()',
    );
    await correct([await corrected('1.500')]);
    const after = await rounds.settled('quantri', roundId);
    expect(after).toMatchObject({ state: 'PUBLISHED', job: { state: 'FAILED' }, openActs: ['CORRECT'] });
    expect(after.runs).toHaveLength(1);
    const own = await rounds.sheetOf('duyet.gialai', roundId, GIA_LAI);
    expect(entry(await rounds.sheet('duyet.gialai', own), 'I')).toMatchObject({
      final: { points: '50', values: [{ value: '2000' }, {}] },
      changes: [],
    });
    await world.dataSource.query('DROP TRIGGER no_room ON scoring_run');

    await correct([await corrected('1.500')]);
    const done = await rounds.settled('quantri', roundId);
    expect(done).toMatchObject({ job: { state: 'DONE' }, runs: [{ correctsRun: 1 }, {}] });
    expect(entry(await rounds.sheet('duyet.gialai', own), 'I')).toMatchObject({
      final: { values: [{ value: '1500' }, {}] },
      changes: [{ stage: 'FINAL', reason: 'Đính chính số buổi phát động' }],
    });
  });
});
