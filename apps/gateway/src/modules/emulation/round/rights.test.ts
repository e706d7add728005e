import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld, type UserName } from '../../../testing/reporting-world.ts';
import { type Rounds, roundsOf, typed } from './testing.ts';

const USERS: readonly UserName[] = [
  'quantri',
  'tonghop',
  'canbo.tinh',
  'duyet.tinh',
  'duyet.gialai',
  'canbo.xa',
  'canbo.dakto',
  'danvan.tw',
  'danvan.tinh',
  'doitac',
];
let world: ReportingWorld;
let rounds: Rounds;
let roundId: string;
let ownId: string;
let peerId: string;

beforeAll(async () => {
  world = await reportingWorld();
  rounds = roundsOf(world);
  const clusterId = await rounds.clusters.ofProvinces();
  const set = await rounds.publishedSet();
  ({ id: roundId } = await rounds.opened(rounds.roundInput(set, { entrantIds: [clusterId] })));
  ownId = await rounds.sheetOf('tonghop', roundId, 'ca:quang-ngai');
  peerId = await rounds.sheetOf('tonghop', roundId, 'ca:gia-lai');
});
afterAll(() => world.close());

/** Who sees a sheet, and as what. */
const viewsOf = async (sheetId: string): Promise<Record<string, string | null>> => {
  const views = await Promise.all(
    USERS.map(async (user) => [user, (await rounds.sheet(user, sheetId))?.view ?? null] as const),
  );
  return Object.fromEntries(views);
};
const HOLDER = { quantri: 'HOLDER', tonghop: 'HOLDER' };
const NOBODY_ELSE = {
  'canbo.xa': null,
  'canbo.dakto': null,
  'danvan.tw': null,
  'danvan.tinh': null,
  doitac: null,
};

describe('a sheet of a round', () => {
  it('is seen by the holder and by the unit that is scored, and by no peer while it is open', async () => {
    expect(await viewsOf(ownId)).toEqual({
      ...HOLDER,
      'canbo.tinh': 'OWN',
      'duyet.tinh': 'OWN',
      'duyet.gialai': null,
      ...NOBODY_ELSE,
    });
    expect(await rounds.sheets('duyet.gialai', roundId)).toMatchObject([{ id: peerId, view: 'OWN' }]);
  });

  it('of nobody is seen by whoever has no scope, in lists, by id and in the ranking', async () => {
    for (const user of ['danvan.tinh', 'doitac', 'canbo.dakto'] as const) {
      expect([user, await rounds.seen(user, roundId)]).toEqual([user, null]);
      expect([user, await rounds.sheets(user, roundId)]).toEqual([user, []]);
      expect([user, await rounds.ranking(user, roundId)]).toEqual([user, null]);
      expect([user, await rounds.score(user, ownId)]).toEqual([user, null]);
    }
  });

  it('is written by its own unit alone: for others it is as if it were not there', async () => {
    const entries = [typed('II', { points: '10' })];
    for (const user of ['duyet.gialai', 'canbo.xa', 'danvan.tinh', 'tonghop', 'quantri'] as const) {
      const answer = await rounds.onSheet(user, 'saveSelfScore', { sheetId: ownId, version: 1, entries });
      expect([user, answer.code]).toEqual([user, 'NOT_FOUND']);
    }
    const ownCheck = await rounds.onSheet('canbo.tinh', 'recheckScore', {
      sheetId: ownId,
      version: 1,
      entries,
    });
    expect(ownCheck.code).toBe('NOT_FOUND');
  });

  it('lets one of twenty writers at once win, and tells the others the version that won', async () => {
    const write = (index: number) =>
      rounds.onSheet('canbo.tinh', 'saveSelfScore', {
        sheetId: ownId,
        version: 1,
        entries: [typed('II', { points: String(index) })],
      });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => write(index)));
    const won = answers.filter(({ __typename }) => __typename === 'SheetChanged');
    const lost = answers.filter(({ __typename }) => __typename === 'SheetConflict');
    expect([won.length, lost.length]).toEqual([1, 19]);
    expect(new Set(lost.map(({ currentSheet }) => currentSheet.version))).toEqual(new Set([2]));
  });

  it('saved again with the same key is saved once; with the same key and other content it is refused', async () => {
    const input = {
      sheetId: ownId,
      version: 2,
      entries: [typed('II', { points: '9' })],
      idempotencyKey: randomUUID(),
    };
    const first = await rounds.onSheet('canbo.tinh', 'saveSelfScore', input);
    const again = await rounds.onSheet('canbo.tinh', 'saveSelfScore', input);
    expect([first.sheet.version, again.sheet.version]).toEqual([3, 3]);
    const other = { ...input, entries: [typed('II', { points: '8' })] };
    expect(await rounds.onSheet('canbo.tinh', 'saveSelfScore', other)).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('does not lock the round: its version stays as it was', async () => {
    const before = (await rounds.seen('tonghop', roundId)).version;
    const { version } = await rounds.sheet('canbo.tinh', ownId);
    await rounds.onSheet('canbo.tinh', 'submitSelfScore', { sheetId: ownId, version });
    expect((await rounds.seen('tonghop', roundId)).version).toBe(before);
  });

  it('carries evidence on each leaf that the unit and the holder attach, and nobody else sees', async () => {
    const attach = (user: UserName) =>
      rounds.ask(
        user,
        `mutation ($input: AttachFileInput!) { it: attachFile(input: $input) { __typename
          ... on ActRefused { code } ... on AttachmentsChanged { sheet { id entries { key attachments { caption unit { id } } } } } } }`,
        {
          input: {
            subject: 'SCORE_LEAF',
            subjectId: `${ownId} II`,
            caption: 'Quyết định công nhận sáng kiến',
            idempotencyKey: randomUUID(),
          },
        },
      );
    const { it: attached } = (await attach('canbo.tinh')).data;
    expect(attached.sheet.entries[1]).toMatchObject({
      key: 'II',
      attachments: [{ caption: 'Quyết định công nhận sáng kiến', unit: { id: 'ca:quang-ngai' } }],
    });
    expect((await attach('duyet.gialai')).data.it).toMatchObject({ code: 'NOT_FOUND' });
    const query =
      'query ($id: ID!) { scoreSheet(id: $id) { entries { key mayAttach attachments { caption } } } }';
    const seen = (await rounds.ask('tonghop', query, { id: ownId })).data.scoreSheet;
    expect(seen.entries[1]).toMatchObject({ mayAttach: true, attachments: [{}] });
  });

  it('is shown to its peers from peer review on: the self-score, and nothing else', async () => {
    await rounds.move('startPeerReview', roundId);
    expect(await viewsOf(ownId)).toEqual({
      ...HOLDER,
      'canbo.tinh': 'OWN',
      'duyet.tinh': 'OWN',
      'duyet.gialai': 'PEER',
      ...NOBODY_ELSE,
    });
    const peer = await rounds.sheet('duyet.gialai', ownId);
    expect(peer).toMatchObject({
      submittedBy: null,
      sendBackReason: null,
      explained: 0,
      rechecked: 0,
      gaps: [],
    });
    for (const entry of peer.entries)
      expect(entry).toMatchObject({
        recheck: null,
        final: null,
        changes: [],
        explanation: null,
        peerMean: null,
      });
    expect(await rounds.score('duyet.gialai', ownId, 'FINAL')).toBeNull();
    expect(await rounds.score('canbo.tinh', ownId, 'RECHECK')).toBeNull();
  });

  it('gives the table of a what-if to the holder alone before publication', async () => {
    const query = 'query ($id: ID!) { scoringRound(id: $id) { table { subjects { id } } } }';
    const table = async (user: UserName) =>
      (await rounds.ask(user, query, { id: roundId })).data.scoringRound?.table;
    expect((await table('tonghop')).subjects).toHaveLength(3);
    expect(await table('canbo.tinh')).toBeNull();
  });
});

describe('whoever may not keep rounds', () => {
  it.each(['canbo.xa', 'doitac'] as const)('drafts none (%s)', async (user) => {
    const answer = await rounds.perform(user, 'draftRound', { round: rounds.roundInput({}) });
    expect(answer.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('of another unit changes none, and none is published by who only prepares', async () => {
    const { version } = await rounds.seen('tonghop', roundId);
    const foreign = await rounds.perform('duyet.tinh', 'startExplanation', { id: roundId, version });
    expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    expect((await rounds.seen('duyet.tinh', roundId)).openActs).toEqual([]);
  });
});
