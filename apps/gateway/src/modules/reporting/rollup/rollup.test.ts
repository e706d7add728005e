import { day, decimal } from '@danvan/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallHierarchy } from '../../../testing/small-hierarchy.ts';
import { type TestGateway, testGateway } from '../../../testing/test-gateway.ts';
import { writeHierarchy } from '../../hierarchy/unit/write-hierarchy.ts';
import { figureOf, indicatorOf, ratioOf } from './testing/figures.ts';
import { move, type ReportSketch, storeReports } from './testing/rollup-world.ts';

const TEAM = indicatorOf('TEAM');
const COVERAGE = ratioOf('COVERAGE');
const CLASS = indicatorOf('CLASS', { overUnits: 'NONE', overTime: 'NONE' });
const SPRING = { id: '2025-05', endsOn: day('2025-05-14') };
const AUTUMN = { id: '2026-10', endsOn: day('2026-10-14') };

const part = (numerator: number, denominator: number) =>
  figureOf(COVERAGE, decimal(numerator).times(100).div(denominator).toFixed(1), {
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  });
const spring = (unit: string, ...figures: ReportSketch['figures']): ReportSketch => ({
  unit: `ca:${unit}`,
  period: SPRING.id,
  figures,
  state: 'CLOSED',
});
const autumn = (unit: string, ...figures: ReportSketch['figures']): ReportSketch => ({
  unit: `ca:${unit}`,
  period: AUTUMN.id,
  figures,
});

const COUNTED = [
  spring('sa-thay-cu', figureOf(TEAM, 10), part(1, 2), figureOf(CLASS, 3)),
  spring('dak-to-cu', figureOf(TEAM, 20, { qualifier: 'OVER' }), part(9, 10)),
  spring('ya-ly-cu', figureOf(TEAM, 5)),
  spring('kon-tum', figureOf(TEAM, 1)),
  spring('quang-ngai-cu', figureOf(TEAM, 2)),
  spring('ia-grai', figureOf(TEAM, 7), figureOf(CLASS, 2)),
  autumn('sa-thay', figureOf(TEAM, 12)),
  autumn('ia-grai', figureOf(TEAM, 0)),
];
const SILENT: ReportSketch[] = ['dak-to', 'mo-duc', 'chu-se', 'ea-hleo'].map((unit) => ({
  ...autumn(unit),
  state: 'DRAFT',
}));

const QUERY = `query ($input: RollupInput!) {
  rollup(input: $input) {
    __typename
    ... on RollupTable {
      structure on asOf
      total { ...row } rows { ...row }
      remainder { mark origin { id } among { id } cells { ...cell } }
    }
    ... on ActRefused { code message path }
  }
}
fragment row on RollupRow { unit { id shortName } hasChildren cells { ...cell } }
fragment cell on RollupCell {
  indicatorCode periodId value qualifier isProvisional mark reported expected absence
}`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
  const { dataSource, addAccount } = gateway;
  await writeHierarchy(dataSource.manager, smallHierarchy());
  await storeReports(dataSource, [TEAM, COVERAGE, CLASS], [SPRING, AUTUMN], [...COUNTED, ...SILENT]);
  await move(dataSource, COUNTED, 'COUNT', new Date('2026-11-20T01:02:03Z'));
  const unit = (unitId: string) => ({ unitId: unitId as Parameters<typeof addAccount>[0]['unitId'] });
  await addAccount({ userName: 'phan.tich', role: 'MINISTRY_ANALYST', ...unit('bca') });
  await addAccount({ userName: 'quang.ngai', role: 'PROVINCE_OFFICER', ...unit('ca:quang-ngai') });
  await addAccount({ userName: 'sa.thay', role: 'COMMUNE_OFFICER', ...unit('ca:sa-thay') });
  await addAccount({
    userName: 'ban.dan.van',
    role: 'MASS_MOBILISATION_PROVINCE',
    ...unit('bdv:quang-ngai'),
  });
  await addAccount({ userName: 'doi.tac', role: 'PARTNER', ...unit('mttq') });
});
afterAll(() => gateway.close());

const BASE = { indicatorCodes: ['TEAM'], periodIds: [SPRING.id], structure: 'AS_WAS' };
const ask = async (input: object, userName = 'phan.tich') => {
  const client = await gateway.signedIn(userName);
  const answer = await client.ask(QUERY, { input: { ...BASE, ...input } });
  expect(answer.errors).toEqual([]);
  return answer.data.rollup;
};

type Cell = { value: string | null; qualifier: string; mark: string; reported: number; expected: number };
const said = ({ value, qualifier, mark, reported, expected }: Cell): string =>
  [value ?? '–', qualifier, mark, `${reported}/${expected}`].join(' ');
type Row = { unit: { id: string }; cells: Cell[] };
const lines = (rows: Row[]): string[] =>
  rows.map((row) => `${row.unit.id}: ${row.cells.map(said).join(' | ')}`);
type Rest = { origin: { id: string }; mark: string; among: { id: string }[]; cells: Cell[] };
const rests = (remainder: Rest[]): string[] =>
  remainder.map(
    ({ origin, mark, among, cells }) =>
      `${origin.id} ${mark} (${among.map(({ id }) => id).join(' ')}): ${cells.map(({ value }) => value).join(' | ')}`,
  );

describe('the national table', () => {
  it('as it was: the provinces of that time, in Vietnamese order, with what they reported', async () => {
    const table = await ask({ underId: 'bca' });
    expect(table.structure).toBe('AS_WAS');
    expect(table.on).toBeNull();
    expect(table.asOf).toBe('2026-11-20T01:02:03.000Z');
    expect(lines([table.total])).toEqual(['bca: 45 OVER WHOLE 6/6']);
    expect(lines(table.rows)).toEqual([
      'ca:dak-lak: – EXACT WHOLE 0/0',
      'ca:gia-lai: 7 EXACT WHOLE 1/1',
      'ca:kon-tum: 36 OVER WHOLE 4/4',
      'ca:quang-ngai-cu: 2 EXACT WHOLE 1/1',
    ]);
    expect(table.remainder).toEqual([]);
  });

  it('restated to today: Kon Tum stands under Quảng Ngãi, the total is the same', async () => {
    const table = await ask({ underId: 'bca', structure: 'RESTATED' });
    expect(table.on).toBe('2026-11-22');
    expect(lines([table.total, ...table.rows])).toEqual([
      'bca: 45 OVER WHOLE 6/6',
      'ca:dak-lak: – EXACT WHOLE 0/0',
      'ca:gia-lai: 7 EXACT WHOLE 1/1',
      'ca:quang-ngai: 38 OVER WHOLE 5/5',
    ]);
  });

  it('shows old and new provinces beside each other when the periods lie on both sides of the merger', async () => {
    const table = await ask({ underId: 'bca', periodIds: [SPRING.id, AUTUMN.id] });
    expect(lines([table.total, ...table.rows])).toEqual([
      'bca: 45 OVER WHOLE 6/6 | 12 EXACT WHOLE 2/6',
      'ca:dak-lak: – EXACT WHOLE 0/0 | – EXACT WHOLE 0/1',
      'ca:gia-lai: 7 EXACT WHOLE 1/1 | 0 EXACT WHOLE 1/2',
      'ca:kon-tum: 36 OVER WHOLE 4/4 | – EXACT WHOLE 0/0',
      'ca:quang-ngai: – EXACT WHOLE 0/0 | 12 EXACT WHOLE 1/3',
      'ca:quang-ngai-cu: 2 EXACT WHOLE 1/1 | – EXACT WHOLE 0/0',
    ]);
    expect(table.total.cells.map((cell: { isProvisional: boolean }) => cell.isProvisional)).toEqual([
      false,
      true,
    ]);
  });
});

describe('a province restated to today', () => {
  it('shows shares as estimated, and what cannot be attributed below with the units among which it lies', async () => {
    const table = await ask({ underId: 'ca:quang-ngai', structure: 'RESTATED' });
    expect(lines(table.rows)).toEqual([
      'ca:dak-to: 12 OVER ESTIMATED 1/1',
      'ca:mo-duc: 8 OVER ESTIMATED 1/1',
      'ca:sa-thay: 10 EXACT WHOLE 1/1',
    ]);
    expect(rests(table.remainder)).toEqual([
      'ca:kon-tum WHOLE (): 1',
      'ca:quang-ngai-cu WHOLE (): 2',
      'ca:ya-ly-cu NOT_ATTRIBUTABLE (ca:dak-to ca:sa-thay): 5',
    ]);
  });

  it('makes ratios from their parts, and says of what cannot be restated that it cannot', async () => {
    const indicatorCodes = ['COVERAGE', 'CLASS'];
    const table = await ask({ underId: 'bca', structure: 'RESTATED', indicatorCodes });
    const quangNgai = table.rows[2];
    expect(quangNgai.cells[0].value).toBe('83.3');
    expect(quangNgai.cells[1].absence).toBe(
      'Chỉ tiêu này không quy đổi được theo cơ cấu mới; xem theo cơ cấu khi đó',
    );
    expect(table.rows[1].cells[1].value).toBe('2');
    const asWas = await ask({ underId: 'bca', indicatorCodes });
    expect(asWas.rows[2].cells.map(({ value }: Cell) => value)).toEqual(['83.3', '3']);
    expect(asWas.total.cells[1].absence).toContain('không cộng gộp được');
  });

  it('can be asked in the administrative tree: police units stand for their areas', async () => {
    const inAreas = { tree: 'ADMINISTRATIVE', structure: 'RESTATED' };
    expect(lines((await ask({ ...inAreas, underId: 'vn' })).rows)).toEqual([
      'dak-lak: – EXACT WHOLE 0/0',
      'gia-lai: 7 EXACT WHOLE 1/1',
      'quang-ngai: 38 OVER WHOLE 5/5',
    ]);
    const asWas = await ask({ tree: 'ADMINISTRATIVE', underId: 'kon-tum' });
    expect(lines([asWas.total])).toEqual(['kon-tum: 36 OVER WHOLE 4/4']);
    expect(rests(asWas.remainder)).toEqual(['ca:kon-tum WHOLE (): 1']);
  });
});

describe('whoever may not see a unit is told that it is not there', () => {
  const refused = 'NOT_FOUND';
  it('a province sees itself, everything below, and those that became part of it', async () => {
    for (const underId of ['ca:quang-ngai', 'ca:sa-thay', 'ca:kon-tum', 'ca:ya-ly-cu']) {
      expect((await ask({ underId }, 'quang.ngai')).__typename).toBe('RollupTable');
      expect((await ask({ underId }, 'ban.dan.van')).__typename).toBe('RollupTable');
    }
    for (const underId of ['bca', 'ca:gia-lai', 'ca:ia-grai', 'nowhere']) {
      expect(await ask({ underId }, 'quang.ngai')).toMatchObject({ code: refused, path: ['underId'] });
      expect(await ask({ underId }, 'ban.dan.van')).toMatchObject({ code: refused });
    }
    const [hidden, missing] = [await ask({ underId: 'bca' }, 'quang.ngai'), await ask({ underId: '?' })];
    expect(hidden).toEqual(missing);
  });

  it('a commune sees itself alone, a partner nothing', async () => {
    expect((await ask({ underId: 'ca:sa-thay' }, 'sa.thay')).__typename).toBe('RollupTable');
    expect((await ask({ underId: 'ca:quang-ngai' }, 'sa.thay')).code).toBe(refused);
    const partner = await gateway.signedIn('doi.tac');
    const answer = await partner.ask(QUERY, { input: { ...BASE, underId: 'bca' } });
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a question that cannot be answered is refused by name', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `X${index}`);
  it.each([
    [{ indicatorCodes: ['TEAM', 'NOPE'] }, 'UNKNOWN_INDICATOR', ['indicatorCodes', '1']],
    [{ periodIds: ['NOPE'] }, 'UNKNOWN_PERIOD', ['periodIds', '0']],
    [{ indicatorCodes: [] }, 'NOTHING_ASKED', ['indicatorCodes']],
    [{ indicatorCodes: many(101) }, 'TOO_MANY_INDICATORS', ['indicatorCodes']],
    [{ indicatorCodes: many(100) }, 'UNKNOWN_INDICATOR', ['indicatorCodes', '0']],
    [{ periodIds: many(61) }, 'TOO_MANY_PERIODS', ['periodIds']],
    [{ periodIds: many(60) }, 'UNKNOWN_PERIOD', ['periodIds', '0']],
    [{ underId: 'ca:kon-tum', structure: 'RESTATED' }, 'UNIT_NOT_IN_STRUCTURE', ['underId']],
  ])('%o → %s', async (input, code, path) => {
    const answer = await ask({ underId: 'bca', ...input });
    expect(answer).toMatchObject({ __typename: 'ActRefused', code, path });
    expect(answer.message).not.toBe('');
  });
});
