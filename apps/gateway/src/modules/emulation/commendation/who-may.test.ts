import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';
import {
  act,
  askCommendation,
  codes,
  collective,
  decision,
  drafted,
  forAnOccasion,
  letters,
  submitted,
} from './testing.ts';
import { writeCommendationGround, writeCorrection } from './testing-ground.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
  await writeCommendationGround(world);
});
afterAll(() => world.close());

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

describe('a run that is corrected', () => {
  it('is marked in the proposals that come from it, which keep what it said', async () => {
    const officer = await world.as('tonghop');
    const { id } = await submitted(officer);
    await writeCorrection(world);
    expect(await askCommendation(officer, id)).toMatchObject({
      run: { isCorrected: true },
      candidates: [{ standing: { rank: 1, total: '950' } }],
    });
  });
});
