import { DEMO_PASSWORD } from '@danvan/datasets';
import { canonicalSheets, sheetAt } from '@danvan/domain/emulation';
import type { ApiClient } from '@danvan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frozenSet, rulesHashOf, sha256 } from '../modules/emulation/round/frozen-rules.ts';
import { toScoreJson } from '../modules/emulation/round/score.map.ts';
import { scoreSheets } from '../modules/emulation/round/score-sheets.ts';
import { readSheetsOf } from '../modules/emulation/round/sheet.store.ts';
import { type TestGateway, testGateway } from '../testing/test-gateway.ts';
import { loadDatasets } from './load-datasets.ts';

let gateway: TestGateway;
let province: ApiClient;
let commune: ApiClient;

beforeAll(async () => {
  gateway = await testGateway();
  await loadDatasets(gateway.dataSource, gateway.clock);
  province = await gateway.signedIn('canbo.quangngai', DEMO_PASSWORD);
  commune = await gateway.signedIn('canbo.xa', DEMO_PASSWORD);
});
afterAll(() => gateway.close());

const rows = <Row>(sql: string): Promise<Row[]> => gateway.dataSource.query(sql);

const ask = async (client: ApiClient, document: string) => {
  const answer = await client.ask(document);
  expect(answer.errors).toEqual([]);
  return answer.data;
};

describe('the shipped rules', () => {
  it('are in force for everybody, each with the hash of its rules', async () => {
    const { criteriaSets } = await ask(
      commune,
      '{ criteriaSets(filter: {}, first: 20) { nodes { code standing rulesHash } } }',
    );
    expect(criteriaSets.nodes.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'AN-TOAN-ANTT-CQDN',
      'AN-TOAN-ANTT-CSGD',
      'AN-TOAN-ANTT-KDC',
      'AN-TOAN-ANTT-XA',
      'CUM-1000',
      'DAN-VAN-KHEO',
      'PHONG-TRAO-100',
    ]);
    for (const { standing, rulesHash } of criteriaSets.nodes)
      expect([standing, rulesHash]).toEqual(['IN_FORCE', expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

describe('the published round of 2025', () => {
  it('scored again from what is kept has the same hashes and the same results', async () => {
    const { manager } = gateway.dataSource;
    const [run] = await rows<{ rules_hash: string; inputs_hash: string }>(
      `SELECT rules_hash, inputs_hash FROM scoring_run WHERE id = 'mh-dot-2025-lan-1'`,
    );
    if (!run) throw new Error('There is no run');
    const set = await frozenSet(manager, run.rules_hash);
    const sheets = await readSheetsOf(manager, { round: 'mh-dot-2025', group: null });
    const counted = sheets.map((sheet) => sheetAt(set, sheet, 'FINAL')).toReversed();
    expect([rulesHashOf(set), sha256(canonicalSheets(counted))]).toEqual([run.rules_hash, run.inputs_hash]);
    const again = scoreSheets(set, counted, 'FINAL');
    const kept = await rows<{ subject: string; result: object }>(
      `SELECT subject, result FROM run_result WHERE run_id = 'mh-dot-2025-lan-1' ORDER BY subject`,
    );
    expect(kept).toHaveLength(34);
    for (const { subject, result } of kept) {
      const found = again.scoreOf(subject);
      expect(found && JSON.parse(JSON.stringify(toScoreJson(found)))).toEqual(result);
    }
  });

  it('ranks every cluster from its first to its last place, and gives nobody a misdeed', async () => {
    const places = await rows<{ places: number[]; verdicts: number }>(
      `SELECT array_agg((result ->> 'rank')::int ORDER BY (result ->> 'rank')::int) AS places,
         sum(jsonb_array_length(result -> 'verdicts'))::int AS verdicts
       FROM run_result WHERE run_id = 'mh-dot-2025-lan-1' GROUP BY group_id`,
    );
    expect(places).toHaveLength(6);
    for (const each of places)
      expect([each.places[0], each.places.length >= 5, each.verdicts]).toEqual([1, true, 0]);
  });

  it('keeps with its reason every score that was changed', async () => {
    const changes = await rows<{ sheet_id: string; stage: string; key: string }>(
      `SELECT sheet_id, stage, key FROM score_change WHERE reason <> '' ORDER BY sheet_id`,
    );
    expect(changes).toEqual([
      { sheet_id: 'mh-dot-2025-pol-p52-2025', stage: 'RECHECK', key: 'I.3.b' },
      { sheet_id: 'mh-dot-2025-pol-p66-2025', stage: 'FINAL', key: 'III.4' },
    ]);
  });
});

type Filled = { readonly source: string; readonly refs: string[] };

describe('the open round of 2026', () => {
  it('has the figures of approved reports and the targets of the pledge filled in for Quảng Ngãi', async () => {
    const [sheet] = await rows<{ prefill: Record<string, Record<string, Filled>> }>(
      `SELECT prefill FROM score_sheet WHERE id = 'mh-dot-2026-pol-p51-2025'`,
    );
    const launches = sheet?.prefill['I.3.a'];
    expect([launches?.actual?.source, launches?.target?.source]).toEqual(['REPORTS', 'PLEDGE']);
    const approved: unknown[] = await gateway.dataSource.query(
      `SELECT id FROM report WHERE id = ANY ($1) AND state IN ('APPROVED', 'CLOSED')`,
      [launches?.actual?.refs],
    );
    expect(approved.length).toBeGreaterThan(10);
    expect(approved).toHaveLength(launches?.actual?.refs.length ?? 0);
  });

  it('a province sees its own sheet, begun, and is asked for it', async () => {
    const { scoreSheet } = await ask(
      province,
      '{ scoreSheet(id: "mh-dot-2026-pol-p51-2025") { state isOwn openActs round { state } } }',
    );
    expect(scoreSheet).toMatchObject({ state: 'OPEN', isOwn: true, round: { state: 'OPEN' } });
    expect(scoreSheet.openActs).toContain('SUBMIT_SELF');
  });
});

describe('the rounds of the communes around Sa Thầy', () => {
  it('the commune of the demo account has handed in and has its neighbours to review', async () => {
    const { scoreSheet, scoringRound } = await ask(
      commune,
      `{ scoreSheet(id: "mh-dot-xa-2026-pol-c23527-2025") { state isOwn }
         scoringRound(id: "mh-dot-xa-2026") { state duties { stage left } } }`,
    );
    expect(scoreSheet).toEqual({ state: 'SUBMITTED', isOwn: true });
    expect(scoringRound.duties).toContainEqual({ stage: 'PEER', left: 6 });
  });

  it('six are recognised; seventeen of twenty-five is not yet 70 %', async () => {
    const results = await rows<{ subject: string; recognised: string }>(
      `SELECT subject, result ->> 'isRecognised' AS recognised FROM run_result
       WHERE run_id = 'mh-dot-an-toan-2026-lan-1' ORDER BY subject`,
    );
    expect(results.filter(({ recognised }) => recognised !== 'true')).toEqual([
      { subject: 'pol-c23535-2010', recognised: 'false' },
    ]);
    expect(results).toHaveLength(7);
  });
});

it('commendations stand in every state that a demonstration needs, each labelled', async () => {
  const found = await rows<{ state: string; origin: string }>(
    'SELECT c.state, r.origin FROM commendation c JOIN work_record r USING (id) ORDER BY c.state',
  );
  expect(found.map(({ state }) => state)).toEqual([
    'DECIDED',
    'DECIDED',
    'DRAFT',
    'PRESENTED',
    'SUBMITTED',
    'SUBMITTED',
  ]);
  expect(found.every(({ origin }) => origin === 'DEMONSTRATION')).toBe(true);
});

it('appraisals of models agree with what the register says of them', async () => {
  // EXEMPLARY stands before RECOGNISED in the alphabet, too.
  const found = await rows<{ standing: string; class: string }>(
    `SELECT a.class, COALESCE(min(r.standing), 'NOT_RECOGNISED') AS standing
     FROM model_appraisal a LEFT JOIN model_recognition r ON r.model_id = a.model_id GROUP BY a.id, a.class`,
  );
  expect(found.length).toBeGreaterThan(5);
  for (const { standing, class: judged } of found) expect(judged).toBe(standing);
});
