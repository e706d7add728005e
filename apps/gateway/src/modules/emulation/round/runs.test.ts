import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { decimal } from '@danvan/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD, type ReportingWorld, reportingWorld, submitted } from '../../../testing/reporting-world.ts';
import { PROVINCE_FORM } from '../../../testing/small-forms.ts';
import { aLeaf, anInput, content } from '../../scoring/criteria-set/testing.ts';
import { frozenContent, sha256 } from './frozen-rules.ts';
import { isReproduced } from './outcome-of.ts';
import { readInputs, readResults } from './run.store.ts';
import { toScoreJson } from './score.map.ts';
import { type Rounds, roundsOf, typed } from './testing.ts';

let world: ReportingWorld;
let rounds: Rounds;
let clusterId: string;
let set: { setCode: string; setVersion: number };

beforeAll(async () => {
  world = await reportingWorld();
  rounds = roundsOf(world);
  clusterId = await rounds.clusters.ofProvinces();
  set = await rounds.publishedSet();
});
afterAll(() => world.close());

/** A round that was finalised: launches typed by the provinces, points set by the holder. */
const finalised = async (input: object) => {
  const { id } = await rounds.opened(rounds.roundInput(set, input));
  for (const [index, sheet] of (await rounds.sheets('tonghop', id)).entries()) {
    if (index === 0) await rounds.move('startRecheck', id);
    const entries = [
      typed('I', { actual: String(900 + index * 200), target: '1000' }, { reason: 'Theo báo cáo' }),
      typed('II', {}, { setPoints: '20', reason: 'Theo biên bản' }),
    ];
    await rounds.onSheet('tonghop', 'setFinalScore', { sheetId: sheet.id, version: 1, entries });
  }
  await rounds.move('finaliseRound', id);
  return rounds.settled('tonghop', id);
};

const shuffled = (text: string): string => {
  const sheets = JSON.parse(text) as Record<string, unknown>[];
  const backwards = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, part]) => [name, backwards(part)]),
        )
      : value;
  return JSON.stringify(sheets.reverse().map(backwards));
};

const inFreshProcess = (rules: string, sheets: string) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'testing-rerun.ts')],
    { input: JSON.stringify({ rules, sheets }), encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Record<'rulesHash' | 'inputsHash' | 'resultHash', string>;
};

describe('a run', () => {
  it('comes out again in a fresh process, and with the input in another order, with the same hashes and result', async () => {
    const { runs } = await finalised({ entrantIds: [clusterId] });
    const { manager } = world.dataSource;
    const [run] = runs;
    const [rules, inputs] = [await frozenContent(manager, run.rulesHash), await readInputs(manager, run.id)];
    const kept = (await readResults(manager, run.id)).map(({ score }) => toScoreJson(score));
    const again = inFreshProcess(rules, inputs ?? '');
    expect(again).toMatchObject({ rulesHash: run.rulesHash, inputsHash: run.inputsHash });
    expect(inFreshProcess(shuffled(`[${rules}]`).slice(1, -1), shuffled(inputs ?? ''))).toEqual(again);
    expect(kept).toHaveLength(3);
    expect(await isReproduced(manager, run.id)).toBe(true);
    expect(await isReproduced(manager, 'another')).toBe(false);
    expect(sha256(inputs ?? '')).toBe(run.inputsHash);
  });

  it('is never changed, whoever tries: the database refuses', async () => {
    const { runs } = await finalised({ title: 'Đợt không sửa được', entrantIds: [clusterId] });
    const [{ id, rulesHash }] = runs;
    const change = (sql: string) => world.dataSource.query(sql, [id]);
    await expect(
      change(`UPDATE scoring_run SET inputs_hash = repeat('0', 64) WHERE id = $1`),
    ).rejects.toThrow();
    await expect(change('DELETE FROM scoring_run WHERE id = $1')).rejects.toThrow();
    await expect(change(`UPDATE run_result SET result = '{}' WHERE run_id = $1`)).rejects.toThrow();
    await expect(change('DELETE FROM run_result WHERE run_id = $1')).rejects.toThrow();
    await expect(
      world.dataSource.query(`UPDATE frozen_rules SET content = '{}' WHERE hash = $1`, [rulesHash]),
    ).rejects.toThrow();
    await expect(world.dataSource.query('TRUNCATE run_result')).rejects.toThrow();
    expect(await isReproduced(world.dataSource.manager, id)).toBe(true);
  });

  it('keeps its scores when a new version of the rules comes into force (old scores are never recomputed)', async () => {
    const { id, runs } = await finalised({ title: 'Đợt theo bộ cũ', entrantIds: [clusterId] });
    const before = await rounds.ranking('tonghop', id);
    const heavier = [aLeaf('I', { maximum: decimal(100), inputs: [anInput('count')] })];
    const next = await rounds.sets.draft(content({ criteria: heavier, version: 2 }));
    await rounds.sets.publish(next.record.id, next.record.version, '2027-01-01');
    expect(await rounds.ranking('tonghop', id)).toEqual(before);
    const round = await rounds.seen('tonghop', id);
    expect(round.set).toMatchObject({ version: 1, rulesHash: runs[0].rulesHash });
    expect(await isReproduced(world.dataSource.manager, runs[0].id)).toBe(true);
    await rounds.move('reopenRecheck', id, 'tonghop', { reason: 'Chốt lại' });
    await rounds.move('finaliseRound', id);
    const settled = await rounds.settled('tonghop', id);
    const same = { rulesHash: runs[0].rulesHash, inputsHash: runs[0].inputsHash };
    expect(settled.runs).toMatchObject([
      { number: 2, ...same },
      { number: 1, ...same },
    ]);
  });

  it('of a cluster of one ranks it first and takes it as its own best', async () => {
    const { record } = await rounds.clusters.establish('quantri', {
      cluster: { name: 'Cụm một đơn vị', establishedOn: '2020-01-01' },
      block: { name: 'Khối một đơn vị', tree: 'POLICE', level: 'PROVINCE' },
    });
    await rounds.clusters.setYear('quantri', { id: record.id, version: 1 }, ['ca:dak-lak']);
    const { id } = await rounds.opened(
      rounds.roundInput(set, { title: 'Một mình', entrantIds: [record.id] }),
    );
    await rounds.move('startRecheck', id);
    const [sheet] = await rounds.sheets('tonghop', id);
    const entries = [
      typed('I', { actual: '1.200', target: '1.000' }, { reason: 'Theo báo cáo' }),
      typed('II', { points: '10' }, { reason: 'Theo biên bản' }),
      typed('III', { count: '0' }, { reason: 'Không có' }),
    ];
    await rounds.onSheet('tonghop', 'recheckScore', { sheetId: sheet.id, version: 1, entries });
    await rounds.move('finaliseRound', id);
    await rounds.settled('tonghop', id);
    const { groups } = await rounds.ranking('tonghop', id);
    expect(groups[0].rows).toMatchObject([{ score: { total: '60', rank: 1, isRankShared: false } }]);
  });
});

describe('a round that cannot be', () => {
  it('with a unit that ended before its last day is not opened, and the unit is named', async () => {
    const round = rounds.roundInput(set, {
      entrantKind: 'UNITS',
      entrantIds: ['ca:kon-tum', 'ca:gia-lai'],
    });
    const { record } = await rounds.perform('tonghop', 'draftRound', { round });
    const refused = await rounds.perform('tonghop', 'openRound', { id: record.id, version: 1 });
    expect(refused.faults).toMatchObject([{ code: 'SUBJECT_ENDED', path: ['entrants', 'ca:kon-tum'] }]);
    expect(refused.faults[0].message).toContain('Kon Tum');
    expect((await rounds.seen('tonghop', record.id)).state).toBe('DRAFT');
  });

  it('of a set that is not published, of days that contradict each other and of nobody says all of it', async () => {
    const refused = await rounds.perform('tonghop', 'draftRound', {
      round: rounds.roundInput(
        { setCode: 'KHÔNG-CÓ', setVersion: 1 },
        { title: ' ', firstDay: '2026-12-31', lastDay: '2026-01-01', entrantIds: [] },
      ),
    });
    expect(refused.faults.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'CRITERIA_SET_REQUIRED',
      'DEADLINE_BEFORE_SPAN',
      'ENTRANTS_REQUIRED',
      'SPAN_ENDS_BEFORE_START',
      'TEXT_REQUIRED',
    ]);
  });
});

describe('a self-score that is filled in', () => {
  it('takes approved figures with links to their reports and the target that was pledged; another figure needs a reason', async () => {
    const periodId = await world.openPeriodAt(PROVINCE_FORM, '2026-10-31');
    const [report]: { id: string }[] = await world.dataSource.query(
      `SELECT id FROM report WHERE period_id = $1 AND unit_id = 'ca:quang-ngai'`,
      [periodId],
    );
    await submitted(await world.as('canbo.tinh'), report?.id ?? '', { ...GOOD, LAUNCHES: '37' });
    await rounds.clusters.sign('duyet.tinh', clusterId, 'ca:quang-ngai', {
      pledge: { targets: [{ indicatorCode: 'LAUNCHES', value: '50' }], text: null },
    });
    const before = await rounds.opened(
      rounds.roundInput(set, { title: 'Trước khi duyệt', entrantIds: [clusterId] }),
    );
    const sheetId = await rounds.sheetOf('canbo.tinh', before.id, 'ca:quang-ngai');
    const empty = await rounds.sheet('canbo.tinh', sheetId);
    expect(empty.entries[0].prefill).toMatchObject([{ name: 'target', value: '50', source: 'PLEDGE' }]);

    const approve = `mutation ($input: ReportActInput!) { approveReport(input: $input) { __typename } }`;
    const input = { reportId: report?.id, version: 3, idempotencyKey: 'duyệt' };
    await (await world.as('tonghop')).ask(approve, { input });
    const filled = await rounds.onSheet('canbo.tinh', 'refreshPrefill', { sheetId, version: 1 });
    expect(filled.sheet.entries[0].prefill).toMatchObject([
      {
        name: 'actual',
        value: '37',
        source: 'REPORTS',
        reports: [{ unitName: expect.stringContaining('Quảng Ngãi') }],
      },
      { name: 'target', value: '50', source: 'PLEDGE', pledgeClusterId: clusterId },
    ]);
    expect(filled.sheet.entries[0].self).toMatchObject({
      points: '18.5',
      values: [{ source: 'REPORTS' }, { source: 'PLEDGE' }],
    });

    const other = { sheetId, version: 2, entries: [typed('I', { actual: '40' })] };
    expect(await rounds.onSheet('canbo.tinh', 'saveSelfScore', other)).toMatchObject({
      faults: [{ code: 'REASON_REQUIRED', path: ['entries', '0', 'reason'] }],
    });
    const entries = [typed('I', { actual: '40' }, { reason: 'Ba buổi cuối tháng chưa kịp báo cáo' })];
    const saved = await rounds.onSheet('canbo.tinh', 'saveSelfScore', { ...other, entries });
    expect(saved.sheet.entries[0].self).toMatchObject({
      points: '20',
      reason: 'Ba buổi cuối tháng chưa kịp báo cáo',
      values: [
        { value: '40', source: 'TYPED' },
        { value: '50', source: 'PLEDGE' },
      ],
    });
  });
});
