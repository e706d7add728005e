import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

/** A4 landscape in CSS pixels, less the margins of the page of wide tables (10 mm at the sides, 12 above, 14 below). */
const PIXELS_PER_MM = 96 / 25.4;
const PAPER = {
  width: Math.floor((297 - 2 * 10) * PIXELS_PER_MM),
  height: Math.floor((210 - 12 - 14) * PIXELS_PER_MM),
};
const WIDTH_IN_POINTS = 842;

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
    const pdf = (await ministry.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
    expect(boxes.length).toBeGreaterThanOrEqual(1);
    expect(boxes.length).toBeLessThanOrEqual(3);
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - WIDTH_IN_POINTS)).toBeLessThan(2);
      expect(Number(height)).toBeLessThan(Number(width));
    }
  });

  it('loses no column, repeats its heads and leaves the navigation out', async () => {
    const { page } = ministry;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
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
        PAPER.width + 1,
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
