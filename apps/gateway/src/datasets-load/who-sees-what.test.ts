import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@danvan/datasets';
import { hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import { type ProgrammeId, seesRecord, unitsAbove, type WorkRecordKind } from '@danvan/domain/programme';
import type { ApiClient } from '@danvan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { inReading } from '../database/unit-of-work.ts';
import { hierarchyOf } from '../modules/hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../modules/hierarchy/unit/today.ts';
import { type StoredRecord, toStoredRecord } from '../modules/programme/record/record.map.ts';
import { recordScopeOf } from '../modules/programme/record/record.scope.ts';
import { type TestGateway, testGateway } from '../testing/test-gateway.ts';
import { loadDatasets } from './load-datasets.ts';

/** The question of the API that lists each kind. */
const LISTS: Readonly<Record<WorkRecordKind, string>> = {
  DOCUMENT: 'documents',
  PROGRAMME: 'programmes',
  PLAN: 'plans',
  TASK: 'tasks',
  MEETING: 'meetings',
  INSPECTION: 'inspections',
  MODEL: 'models',
  ACTIVITY: 'activities',
  STATEMENT: 'statements',
  CRITERIA_SET: 'criteriaSets',
  CLUSTER: 'clusters',
  SCORING_ROUND: 'scoringRounds',
  COMMENDATION: 'commendations',
};
const KINDS = Object.keys(LISTS) as WorkRecordKind[];
const ACCOUNTS = DEMO_ACCOUNTS.map(({ userName }) => userName);

let gateway: TestGateway;
let records: readonly StoredRecord[];
const browsers = new Map<string, ApiClient>();

const readRecords = async (): Promise<readonly StoredRecord[]> => {
  const rows = await gateway.dataSource.query(`SELECT r.*,
    ARRAY (SELECT u.unit_id FROM work_record_unit u WHERE u.record_id = r.id) AS units,
    ARRAY (SELECT p.programme_id FROM work_record_programme p WHERE p.record_id = r.id) AS programmes
    FROM work_record r`);
  return rows.map(toStoredRecord);
};

beforeAll(async () => {
  gateway = await testGateway();
  await loadDatasets(gateway.dataSource, gateway.clock);
  records = await readRecords();
  for (const userName of ACCOUNTS) browsers.set(userName, await gateway.signedIn(userName, DEMO_PASSWORD));
});
afterAll(() => gateway.close());

const partiesOf = ({ programmes }: StoredRecord): OrgUnitId[] => {
  const known = new Map(records.map((record) => [record.id as string, record]));
  return programmes.flatMap((id: ProgrammeId) => {
    const programme = known.get(id);
    return programme ? [programme.owner, ...programme.concerned] : [];
  });
};

/** What the domain lets an account see, by the rule itself. */
const judged = async (userName: string): Promise<ReadonlySet<string>> => {
  const account = DEMO_ACCOUNTS.find((each) => each.userName === userName);
  if (!account) throw new Error(`No account ${userName}`);
  const actor = { ...account, unitId: account.unit, userId: 'test' } as unknown as Actor;
  return inReading(gateway.dataSource, actor, gateway.clock, async (reading) => {
    const scope = await recordScopeOf(reading);
    const view = hierarchyAt(await hierarchyOf(reading.manager), todayOf(gateway.clock));
    const viewer = {
      line: new Set(scope.line.units),
      above: new Set(unitsAbove(view, account.unit)),
      isPartner: account.role === 'PARTNER',
    };
    return new Set(records.filter((each) => seesRecord(viewer, each, partiesOf(each))).map(({ id }) => id));
  });
};

type Page = {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const ask = async (userName: string, document: string, variables: Record<string, unknown> = {}) => {
  const browser = browsers.get(userName);
  if (!browser) throw new Error(`${userName} is not signed in`);
  const answer = await browser.ask(document, variables);
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

/** Every id of a list, page after page. */
const listed = async (userName: string, list: string): Promise<string[]> => {
  const document = `query ($after: String) {
    it: ${list}(filter: {}, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = (await ask(userName, document, { after })).it;
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids.toSorted();
    after = page.pageInfo.endCursor;
  }
};

describe('what each account finds in the lists of the API', () => {
  it.each(ACCOUNTS)('%s finds exactly the records that the rule lets it see', async (userName) => {
    const seen = await judged(userName);
    for (const kind of KINDS) {
      const expected = records
        .filter((record) => record.kind === kind && seen.has(record.id))
        .map(({ id }) => String(id));
      expect([kind, await listed(userName, LISTS[kind])]).toEqual([kind, expected.toSorted()]);
    }
  });

  it('each account and each record: found by its id if the rule lets it be seen, and not there otherwise', async () => {
    for (const userName of ACCOUNTS) {
      const seen = await judged(userName);
      const aliases = records.map(({ id }, index) => ({ id, name: `r${index}` }));
      const found: string[] = [];
      for (let start = 0; start < aliases.length; start += 10) {
        const some = aliases.slice(start, start + 10);
        const document = `{ ${some.map(({ id, name }) => `${name}: workRecord(id: "${id}") { id }`).join(' ')} }`;
        const data = await ask(userName, document);
        found.push(...some.filter(({ name }) => data[name] !== null).map(({ id }) => String(id)));
      }
      expect([userName, found.toSorted()]).toEqual([userName, [...seen].toSorted()]);
    }
  });

  it('both sides of the joint programme keep something that the other does not see', async () => {
    const [party, police] = await Promise.all([judged('danvan.quangngai'), judged('canbo.quangngai')]);
    const only = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
      records.filter(({ id, visibility }) => visibility === 'INTERNAL' && mine.has(id) && !theirs.has(id))
        .length;
    expect([only(party, police) > 0, only(police, party) > 0]).toEqual([true, true]);
  });
});
