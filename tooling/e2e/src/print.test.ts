import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { LYING_A4, lyingPages } from './stage/paper.ts';
import { pictureFailures } from './stage/pictures.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

let browser: Browser;
let ministry: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  ministry = await signIn(browser, 'ministry', 'tonghop.bca');
  await ministry.open('/so-lieu');
  await settled(ministry.page);
});
afterAll(() => browser?.close());
pictureFailures(() => [ministry]);

describe('the national table on paper', () => {
  it('is made of A4 pages lying on their side, as few as its rows need', async () => {
    const pages = await lyingPages(ministry.page);
    expect(pages.length).toBeGreaterThanOrEqual(1);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages).not.toContain(false);
  });

  it('loses no column, repeats its heads and leaves the navigation out', async () => {
    const { page } = ministry;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(LYING_A4);
    const table = page.getByRole('table').first();
    const wide = await table
      .locator('th, td')
      .evaluateAll(
        (cells, limit) =>
          cells
            .filter(
              (cell) => cell.getBoundingClientRect().right > limit || cell.scrollWidth > cell.clientWidth + 1,
            )
            .map((cell) => cell.textContent),
        LYING_A4.width + 1,
      );
    expect(wide).toEqual([]);
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(3);
    expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
    expect(
      await table
        .locator('tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).breakInside),
    ).toBe('avoid');
    expect(await table.locator('caption').innerText()).toMatch(/Bộ Công an/);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('banner').filter({ visible: true }).count()).toBe(0);
    expect(
      await page
        .getByRole('button', { name: /^Tài khoản/ })
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  it('keeps every province on its own line, with its figures', async () => {
    const rows = ministry.page.getByRole('table').first().locator('tbody tr').filter({ visible: true });
    expect(await rows.count()).toBeGreaterThanOrEqual(34);
  });

  it('left no error in the browser', () => ministry.expectNoFaults());
});
