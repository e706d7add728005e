import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

const SOURCE = resolve(import.meta.dirname, '../../../packages/datasets/data/kon-tum-2010-2020.csv');
const PERIOD = encodeURIComponent('TK-290:2010-06-17_2020-02-07');
const RESTATED = '&structure=restated&day=2026-11-22';

type Line = {
  readonly code: string;
  readonly name: string;
  readonly shown: string;
  readonly measure: string;
};

/** Fields of a line of comma-separated text; a field in quotes may hold commas. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** As a person writes it: 1.714, and "trên" where the source says more than. */
const inVietnamese = (value: string, qualifier: string): string =>
  `${qualifier === 'OVER' ? 'trên ' : ''}${new Intl.NumberFormat('vi-VN').format(Number(value))}`;

const linesOf = (unit: string): readonly Line[] =>
  readFileSync(SOURCE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(fieldsOf)
    .filter((fields) => fields[7] === unit)
    .map(([code = '', name = '', value = '', qualifier = '', , measure = '']) => ({
      code,
      name,
      shown: inVietnamese(value, qualifier),
      measure,
    }));

const LINES = linesOf('Công an tỉnh Kon Tum');

let browser: Browser;
let commission: Visitor;
let ministry: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  commission = await signIn(browser, 'danvan', 'danvan.tw');
  ministry = await signIn(browser, 'ministry', 'tonghop.bca');
});
afterAll(() => browser?.close());
pictureFailures(() => [commission, ministry]);

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The figures of a row of the ministry's table, in the order of its columns. */
const figuresOf = async (page: Page, row: RegExp): Promise<readonly string[]> => {
  const cells = page
    .getByRole('table')
    .first()
    .getByRole('row', { name: row })
    .locator('td')
    .filter({ has: page.getByRole('button') });
  await cells.first().waitFor();
  return (await cells.allInnerTexts()).map(squeezed);
};

const openTable = async (structure = ''): Promise<void> => {
  const indicators = LINES.map(({ code }) => code).join(',');
  await ministry.open(`/so-lieu?period=${PERIOD}&indicators=${indicators}${structure}`);
  await settled(ministry.page);
};

describe('the Kon Tum decade', () => {
  it('has figures in its source', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(19);
    expect(LINES.map(({ shown }) => shown)).toEqual(
      expect.arrayContaining(['1.714', 'trên 1.200', '136', '539']),
    );
  });

  it('is told to the commission with every figure of the source, in Vietnamese form', async () => {
    await commission.open('/kon-tum');
    await settled(commission.page);
    const told = squeezed((await commission.page.locator('main dl').allInnerTexts()).join(' '));
    const missing = LINES.filter(({ shown, measure }) => !told.includes(`${shown} ${measure}`));
    expect(missing).toEqual([]);
  });

  it('says that both structures agree, figure by figure', async () => {
    const table = commission.page.getByRole('table').first();
    for (const { shown } of LINES) {
      const row = table
        .getByRole('row')
        .filter({ has: commission.page.getByRole('cell', { name: shown, exact: true }) });
      expect(await row.getByRole('cell', { name: shown, exact: true }).count(), shown).toBeGreaterThanOrEqual(
        2,
      );
    }
  });

  it('also says the national hundred percent of 2019', async () => {
    const [national] = linesOf('Bộ Công an');
    const chapter = commission.page.getByRole('region', { name: 'Trong cả nước' });
    expect(squeezed(await chapter.innerText())).toContain(`${national?.shown} ${national?.measure}`);
  });

  it('stands under Kon Tum as it was, under Quảng Ngãi today, and the nation has the same', async () => {
    await openTable();
    const was = await figuresOf(ministry.page, /Kon Tum/);
    const nationWas = await figuresOf(ministry.page, /^Toàn bộ/);
    await openTable(RESTATED);
    const now = await figuresOf(ministry.page, /Quảng Ngãi/);
    expect(was.toSorted()).toEqual(LINES.map(({ shown }) => shown).toSorted());
    expect(now).toEqual(was);
    expect(await figuresOf(ministry.page, /^Toàn bộ/)).toEqual(nationWas);
    expect(nationWas).toEqual(was);
    await expect(ministry.page.getByRole('row', { name: /Kon Tum/ }).count()).resolves.toBe(0);
  });

  it('is drawn on the page of Kon Tum: a bar that flows into Quảng Ngãi', async () => {
    await ministry.open('/don-vi/pol-p62-2010');
    await settled(ministry.page);
    const drawing = ministry.page.getByRole('group', { name: /Kon Tum/ });
    const names = drawing.locator('text');
    await names.filter({ hasText: 'Kon Tum' }).first().waitFor();
    await names.filter({ hasText: 'Quảng Ngãi' }).first().waitFor();
    expect(await drawing.locator('rect').count()).toBeGreaterThanOrEqual(3);
    expect(await drawing.locator('path').count()).toBeGreaterThanOrEqual(2);
    await ministry.page.getByText('Đọc bằng lời').click();
    const act = ministry.page.getByRole('figure').getByRole('listitem').filter({ hasText: 'Kon Tum' });
    expect(await act.allInnerTexts()).toEqual([expect.stringMatching(/Quảng Ngãi/)]);
  });

  it('left no error in any browser', () => {
    commission.expectNoFaults();
    ministry.expectNoFaults();
  });
});
