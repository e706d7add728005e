import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReportingWorld, reportingWorld } from '../../../testing/reporting-world.ts';

let world: ReportingWorld;
beforeAll(async () => {
  world = await reportingWorld();
});
afterAll(() => world.close());

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await (await world.as('doitac')).ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data;
};

const search = async (variables: Record<string, unknown>) => {
  const data = await ask(
    `query ($search: String, $tree: HierarchyTree, $level: OrgLevel, $on: Day, $first: Int, $after: String) {
      units(search: $search, tree: $tree, level: $level, on: $on, first: $first, after: $after) {
        nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  return { ...data.units, ids: data.units.nodes.map((node: { id: string }) => node.id) };
};

describe('units are found by name', () => {
  it.each(['dak to', 'Đăk Tô', 'ĐĂK  TÔ', 'Đăk Tô'.normalize('NFD')])('"%s" finds Đăk Tô', async (typed) => {
    const { ids } = await search({ search: typed, tree: 'ADMINISTRATIVE' });
    expect(ids).toEqual(['dak-to', 'dak-to-cu']);
  });

  it.each(["ea h'leo", 'ea h’leo', 'eahleo'.replace('ea', 'ea ')])('"%s" finds Ea H’Leo', async (typed) => {
    const { ids } = await search({ search: typed, tree: 'POLICE' });
    expect(ids).toEqual(['ca:ea-hleo']);
  });

  it('those named exactly so come before those whose name only holds it', async () => {
    const { nodes } = (await search({ search: 'quang ngai' })) as { nodes: { id: string }[] };
    const commission = nodes.findIndex(({ id }) => id.includes('bdv') || id.includes('tgdv'));
    const province = nodes.findIndex(({ id }) => id === 'quang-ngai');
    expect(province).toBeGreaterThanOrEqual(0);
    expect(commission).toBeGreaterThan(province);
  });

  it('wildcards of the database are letters like others', async () => {
    expect((await search({ search: '%' })).totalCount).toBe((await search({ search: '' })).totalCount);
    expect((await search({ search: 'a_g' })).ids).toEqual((await search({ search: 'ag' })).ids);
  });

  it('on a day only those that exist then, at a level, in Vietnamese order', async () => {
    const before = await search({ tree: 'POLICE', level: 'PROVINCE', on: '2025-06-30' });
    expect(before.ids).toEqual(['ca:dak-lak', 'ca:gia-lai', 'ca:kon-tum', 'ca:quang-ngai-cu']);
    const after = await search({ tree: 'POLICE', level: 'PROVINCE', on: '2025-07-01' });
    expect(after.ids).toEqual(['ca:dak-lak', 'ca:gia-lai', 'ca:quang-ngai']);
  });

  it('page by page without a gap or a repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof search>> = await search({ first: 7, after });
      seen.push(...page.ids);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page.totalCount).toBeGreaterThan(20);
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual((await search({ first: 100 })).ids);
  });
});

describe('a unit on a day', () => {
  it('an ended unit is told as it was on its last day', async () => {
    const { unit } = await ask(`{ unit(id: "ca:sa-thay-cu") {
      name level existsTo parent(tree: POLICE) { id } ancestors(tree: POLICE) { id } area { id } trees } }`);
    expect(unit).toEqual({
      name: 'Công an xã Sa Thầy',
      level: 'COMMUNE',
      existsTo: '2025-07-01',
      parent: { id: 'ca:kon-tum' },
      ancestors: [{ id: 'bca' }, { id: 'ca:kon-tum' }],
      area: { id: 'sa-thay-cu' },
      trees: ['POLICE'],
    });
  });

  it('children are those of the day', async () => {
    const { unit } = await ask(`{ unit(id: "bca") {
      then: children(tree: POLICE, on: "2020-01-01") { nodes { id } }
      now: children(tree: POLICE, first: 2) { nodes { id } totalCount pageInfo { hasNextPage } } } }`);
    const ids = unit.then.nodes.map((node: { id: string }) => node.id);
    expect(ids).toEqual(['ca:dak-lak', 'ca:gia-lai', 'ca:kon-tum', 'ca:quang-ngai-cu']);
    expect(unit.now).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  });

  it('an unknown unit is null', async () => {
    expect(await ask('{ unit(id: "nowhere") { id } }')).toEqual({ unit: null });
  });
});

describe('where units came from and what became of them', () => {
  it('Kon Tum became Quảng Ngãi, which came from two', async () => {
    const data = await ask(`{
      old: unit(id: "kon-tum") { successors { unit { id } on kind share basis } events { kind on units { id } } }
      new: unit(id: "quang-ngai") { predecessors { unit { id } } lineage { nodes { id } links { fromId toId } truncated } } }`);
    expect(data.old.successors).toEqual([
      {
        unit: { id: 'quang-ngai' },
        on: '2025-07-01',
        kind: 'MERGE',
        share: null,
        basis: 'Nghị quyết 202/2025/QH15',
      },
    ]);
    expect(data.old.events).toHaveLength(1);
    expect(data.new.predecessors.map((step: { unit: { id: string } }) => step.unit.id)).toEqual([
      'kon-tum',
      'quang-ngai-cu',
    ]);
    expect(data.new.lineage).toMatchObject({ truncated: false, links: [{}, {}] });
    expect(data.new.lineage.nodes).toHaveLength(3);
  });

  it('a declared share is told exactly', async () => {
    const { unit } = await ask('{ unit(id: "ca:dak-to-cu") { successors { unit { id } share } } }');
    expect(unit.successors).toEqual([
      { unit: { id: 'ca:dak-to' }, share: '0.6' },
      { unit: { id: 'ca:mo-duc' }, share: '0.4' },
    ]);
  });
});

describe('for whom somebody works', () => {
  it('Party commissions work with the police of their area, a partner with nobody', async () => {
    const reportingUnit = async (user: 'danvan.tw' | 'danvan.tinh' | 'doitac' | 'canbo.xa') =>
      (await (await world.as(user)).ask('{ viewer { unit { id } reportingUnit { id } } }')).data.viewer;
    expect(await reportingUnit('danvan.tw')).toEqual({ unit: { id: 'bdv' }, reportingUnit: { id: 'bca' } });
    expect(await reportingUnit('danvan.tinh')).toMatchObject({ reportingUnit: { id: 'ca:quang-ngai' } });
    expect(await reportingUnit('canbo.xa')).toMatchObject({ reportingUnit: { id: 'ca:sa-thay' } });
    expect(await reportingUnit('doitac')).toEqual({ unit: { id: 'mttq' }, reportingUnit: null });
  });
});
