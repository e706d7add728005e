import { DEMO_PASSWORD } from '@danvan/datasets';
import type { ApiClient } from '@danvan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestGateway, testGateway } from '../testing/test-gateway.ts';
import { type Loaded, loadDatasets } from './load-datasets.ts';

let gateway: TestGateway;
let first: Loaded;
let analyst: ApiClient;
const progress: number[] = [];

beforeAll(async () => {
  gateway = await testGateway();
  first = await loadDatasets(gateway.dataSource, gateway.clock, {
    progress: (_, done) => progress.push(done),
  });
  analyst = await gateway.signedIn('tonghop.bca', DEMO_PASSWORD);
});
afterAll(() => gateway.close());

const TABLES = [
  'org_unit',
  'unit_name',
  'unit_code',
  'unit_grade',
  'placement',
  'lineage_event',
  'lineage_event_unit',
  'lineage_link',
  'ancestry',
  'structure',
  'attribution',
  'hierarchy_version',
  'indicator',
  'report_form',
  'form_assignment',
  'reporting_period',
  'period_deadline',
  'report',
  'report_step',
  'report_event',
  'figure',
  'counted_figure',
  'rollup_cell',
  'work_record',
  'work_record_unit',
  'work_record_programme',
  'official_document',
  'document_issuer',
  'document_link',
  'programme',
  'programme_party',
  'programme_base',
  'programme_milestone',
  'programme_participation',
  'annual_plan',
  'task',
  'task_event',
  'meeting',
  'meeting_seat',
  'meeting_conclusion',
  'inspection',
  'recommendation',
  'recommendation_event',
  'model',
  'model_recognition',
  'replication_point',
  'replication_point_report',
  'activity',
  'activity_count',
  'statement',
  'attachment',
  'criteria_set',
  'commendation_form',
  'emulation_block',
  'cluster',
  'cluster_year',
  'cluster_member',
  'pledge_signing',
  'pledge_target',
  'frozen_rules',
  'scoring_round',
  'score_sheet',
  'score_entry',
  'score_change',
  'score_explanation',
  'peer_review',
  'peer_score',
  'scoring_run',
  'run_result',
  'commendation',
  'commendation_candidate',
  'award_cancellation',
  'model_appraisal',
  'app_user',
  'audit_entry',
  'dataset_load',
];

/** Of each table how many rows it has, and a sum over all that stands in them. */
const contents = async (): Promise<Record<string, string>> => {
  const told: Record<string, string> = {};
  for (const table of TABLES) {
    const [row] = await gateway.dataSource.query(
      `SELECT count(*) || ' ' || COALESCE(sum(hashtextextended(t::text, 0)::numeric), 0) AS told FROM ${table} t`,
    );
    told[table] = row.told;
  }
  return told;
};

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await analyst.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
};

const DECADE = 'TK-290:2010-06-17_2020-02-07';

/** The Kon Tum decade under a unit: [value, qualifier] by indicator; null when the roll-up is refused. */
const decadeUnder = async (
  underId: string,
  structure: 'AS_WAS' | 'RESTATED',
  indicatorCodes: readonly string[],
) => {
  const data = await ask(
    `query ($input: RollupInput!) { rollup(input: $input) { ... on RollupTable { total { cells { indicatorCode value qualifier } } }
      ... on ActRefused { code } } }`,
    {
      input: {
        underId,
        indicatorCodes,
        periodIds: [DECADE],
        structure,
        on: structure === 'RESTATED' ? '2026-11-22' : null,
      },
    },
  );
  return data.rollup.total?.cells.map((cell: { value: string; qualifier: string }) => [
    cell.value,
    cell.qualifier,
  ]);
};

describe('loading the data sets', () => {
  it('tells how far it is, from nothing to all', () => {
    expect(first.newRows).toBeGreaterThan(100_000);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('a second time changes nothing, even when every row is looked at', async () => {
    const before = await contents();
    expect(await loadDatasets(gateway.dataSource, gateway.clock)).toEqual({ wasThere: true, newRows: 0 });
    expect(await loadDatasets(gateway.dataSource, gateway.clock, { again: true })).toMatchObject({
      newRows: 0,
    });
    expect(await contents()).toEqual(before);
  });

  it('has the units of today', async () => {
    const count = async (tree: string, level: string) =>
      (await ask(`{ units(tree: ${tree}, level: ${level}, on: "2026-11-22", first: 1) { totalCount } }`))
        .units.totalCount;
    expect(await count('ADMINISTRATIVE', 'PROVINCE')).toBe(34);
    expect(await count('ADMINISTRATIVE', 'COMMUNE')).toBe(3321);
    expect(await count('POLICE', 'PROVINCE')).toBe(34);
    expect(await count('POLICE', 'COMMUNE')).toBe(3319);
  });

  it('"dak to" finds Đăk Tô, then and now', async () => {
    const { units } = await ask(
      '{ units(search: "dak to", tree: ADMINISTRATIVE, first: 100) { nodes { shortName level existsTo } } }',
    );
    const told: string[] = units.nodes.map(
      (unit: { level: string; existsTo: string | null }) => `${unit.level} ${unit.existsTo}`,
    );
    expect(told).toContain('COMMUNE null');
    expect(told).toContain('DISTRICT 2025-07-01');
  });
});

describe('the Kon Tum decade', () => {
  const CODES = ['TEAM_SECURITY', 'INFORMATION_ITEMS', 'MODEL_PROVINCE'];
  const FIGURES = [
    ['1714', 'EXACT'],
    ['1200', 'OVER'],
    ['14', 'EXACT'],
  ];

  it('stands under Kon Tum as it was, under Quảng Ngãi as it is, and the nation has the same', async () => {
    expect(await decadeUnder('pol-p62-2010', 'AS_WAS', CODES)).toEqual(FIGURES);
    expect(await decadeUnder('pol-p51-2025', 'RESTATED', CODES)).toEqual(FIGURES);
    const { unit } = await ask('{ unit(id: "pol-p62-2010") { parent(tree: POLICE) { id } } }');
    expect(await decadeUnder(unit.parent.id, 'AS_WAS', CODES)).toEqual(FIGURES);
    expect(await decadeUnder(unit.parent.id, 'RESTATED', CODES)).toEqual(FIGURES);
  });
});

describe('the demonstration', () => {
  it('is marked as such, and the accounts can sign in', async () => {
    const commune = await gateway.signedIn('canbo.xa', DEMO_PASSWORD);
    const answer = await commune.ask(
      '{ viewer { unit { name } } myReports(first: 3) { totalCount nodes { isDemonstration } } }',
    );
    expect(answer.data.viewer.unit.name).toBe('Công an xã Sa Thầy');
    expect(answer.data.myReports.totalCount).toBeGreaterThanOrEqual(12);
    expect(
      answer.data.myReports.nodes.every((node: { isDemonstration: boolean }) => node.isDemonstration),
    ).toBe(true);
  });
});
