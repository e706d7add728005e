import { DEMO_PASSWORD, type ProgrammeWork, PUBLISHED_SOURCES, publishedWork } from '@danvan/datasets';
import { FACTS, type FactsWorld } from '@danvan/datasets/testing';
import type { Hierarchy } from '@danvan/domain/hierarchy';
import { type Day, validOn } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAttachments } from '../modules/attachment/attachment.store.ts';
import { hierarchyOf } from '../modules/hierarchy/unit/hierarchy.store.ts';
import { readActivities } from '../modules/programme/activity/activity.store.ts';
import { readDocuments } from '../modules/programme/document/document.store.ts';
import { readInspections } from '../modules/programme/inspection/inspection.store.ts';
import { readMeetings } from '../modules/programme/meeting/meeting.store.ts';
import { readModels } from '../modules/programme/model/model.store.ts';
import { readPlans } from '../modules/programme/plan/plan.store.ts';
import { readProgrammes } from '../modules/programme/programme/programme.store.ts';
import { readStatements } from '../modules/programme/statement/statement.store.ts';
import { readTasks } from '../modules/programme/task/task.store.ts';
import { type TestGateway, testGateway } from '../testing/test-gateway.ts';
import { loadDatasets } from './load-datasets.ts';

let gateway: TestGateway;
let world: FactsWorld;

type Read = { readonly id: string };

/** The entries of a noun with their contents as the database tells them; what is not stored is left out. */
const readBack = async <Noun extends keyof ProgrammeWork, Content extends Read>(
  noun: Noun,
  read: (ids: readonly string[]) => Promise<readonly Content[]>,
) => {
  const entries = publishedWork()[noun];
  const found = await read(entries.map(({ record }) => record.id));
  const stored = new Map(found.map((content) => [content.id, content]));
  return entries.flatMap(({ record }) => {
    const content = stored.get(record.id);
    return content === undefined ? [] : [{ record, content }];
  });
};

const workIn = async (manager: EntityManager): Promise<ProgrammeWork> => {
  const statements = await readBack('statements', (ids) => readStatements(manager, ids));
  return {
    documents: await readBack('documents', (ids) => readDocuments(manager, ids)),
    programmes: await readBack('programmes', (ids) => readProgrammes(manager, ids)),
    plans: await readBack('plans', (ids) => readPlans(manager, ids)),
    tasks: await readBack('tasks', (ids) => readTasks(manager, ids)),
    meetings: await readBack('meetings', (ids) => readMeetings(manager, ids)),
    inspections: await readBack('inspections', (ids) => readInspections(manager, ids)),
    models: await readBack('models', (ids) => readModels(manager, ids)),
    activities: await readBack('activities', (ids) => readActivities(manager, ids)),
    statements: statements.map(({ record, content: { id, ...statement } }) => ({
      record,
      content: { id, statement },
    })),
  };
};

const captionsIn = async (manager: EntityManager): Promise<FactsWorld['captions']> => {
  const events = PUBLISHED_SOURCES.map(({ event }) => event);
  const attached = await readAttachments(manager, 'WORK_RECORD', events);
  return (record) =>
    attached.filter(({ subject }) => subject.id === record).map(({ caption }) => caption ?? '');
};

type FigureRow = { unit_id: string; indicator_code: string; told: string };
type IndicatorRow = { code: string; told: string };

const figuresIn = async (manager: EntityManager): Promise<Pick<FactsWorld, 'figure' | 'indicator'>> => {
  const figures: FigureRow[] = await manager.query(
    `SELECT r.unit_id, f.indicator_code, trim_scale(f.value) || ' ' || f.qualifier AS told
     FROM figure f JOIN report r ON r.id = f.report_id WHERE NOT r.is_demonstration`,
  );
  const indicators: IndicatorRow[] = await manager.query(
    `SELECT code, kind || ' ' || unit_vi AS told FROM indicator`,
  );
  return {
    figure: (unit, code) =>
      figures.find((row) => row.unit_id === unit && row.indicator_code === code)?.told ?? null,
    indicator: (code) => indicators.find((row) => row.code === code)?.told ?? null,
  };
};

const namesIn =
  (hierarchy: Hierarchy) =>
  (unit: string, on: Day): string | null =>
    validOn(hierarchy.units.get(unit as never)?.names ?? [], on)?.name ?? null;

beforeAll(async () => {
  gateway = await testGateway();
  await loadDatasets(gateway.dataSource, gateway.clock);
  const { manager } = gateway.dataSource;
  world = {
    nameOf: namesIn(await hierarchyOf(manager)),
    ...(await figuresIn(manager)),
    work: await workIn(manager),
    captions: await captionsIn(manager),
  };
});
afterAll(() => gateway.close());

describe('every row of facts.md is in the loaded database', () => {
  it.each(FACTS.map((fact) => [`${fact.at} ${fact.row}`, fact] as const))('%s', (_row, { told, is }) => {
    expect(told(world)).toEqual(is);
  });
});

it('the records say which source they are from, and everybody who works with the system sees them', async () => {
  const rows = await gateway.dataSource.query(
    `SELECT DISTINCT source, visibility FROM work_record WHERE origin = 'PUBLISHED_SOURCE' ORDER BY source`,
  );
  expect(rows).toEqual(['S0', 'S1', 'S2', 'S3', 'S4'].map((source) => ({ source, visibility: 'PUBLISHED' })));
});

it('the inspection of S0 is valid without any figure, and a province that it does not concern reads it', async () => {
  const province = await gateway.signedIn('canbo.quangngai', DEMO_PASSWORD);
  const answer = await province.ask(`{ inspection(id: "s0-kiem-tra") {
    state source basis { title } sessions { fromDelegation fromUnits }
    recommendations { state turn deadline response { promisedFor } openActs } } }`);
  expect(answer.data.inspection).toEqual({
    state: 'CONCLUDED',
    source: 'S0',
    basis: [{ title: expect.stringContaining('Quy chế công tác dân vận') }],
    sessions: [{ fromDelegation: null, fromUnits: null }],
    recommendations: Array.from({ length: 3 }, () => ({
      state: 'ANSWERED',
      turn: null,
      deadline: null,
      response: { promisedFor: null },
      openActs: [],
    })),
  });
});
