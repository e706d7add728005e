import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { PLAN } from './stage/routes.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

/** A4 lying on its side, in CSS pixels less the margins of the page (10 mm at the sides, 12 above, 14 below). */
const PIXELS_PER_MM = 96 / 25.4;
const PAPER = {
  width: Math.floor((297 - 2 * 10) * PIXELS_PER_MM),
  height: Math.floor((210 - 12 - 14) * PIXELS_PER_MM),
};
const WIDTH_IN_POINTS = 842;

let browser: Browser;
let commission: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  commission = await signIn(browser, 'danvan', 'danvan.quangngai');
  await commission.open(PLAN);
  await settled(commission.page);
});
afterAll(() => browser?.close());
pictureFailures(() => [commission]);

describe('the plan of a year on paper', () => {
  it('is made of A4 pages lying on their side, two at most', async () => {
    const pdf = (await commission.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
    expect(boxes.length).toBeGreaterThanOrEqual(1);
    expect(boxes.length).toBeLessThanOrEqual(2);
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - WIDTH_IN_POINTS)).toBeLessThan(2);
      expect(Number(height)).toBeLessThan(Number(width));
    }
  });

  it('keeps its twelve months, its states in words, and leaves the buttons out', async () => {
    const { page } = commission;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    const table = page.getByRole('table', { name: 'Nhiệm vụ trong năm 2026' });
    const wide = await table
      .locator('th, td')
      .evaluateAll(
        (cells, limit) => cells.filter((cell) => cell.getBoundingClientRect().right > limit).length,
        PAPER.width + 1,
      );
    expect(wide).toBe(0);
    expect(await table.locator('thead').innerText()).toMatch(/T1\s+T2[\s\S]*T12/);
    expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
    expect(await table.getByText('Quá hạn').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'In', exact: true }).isVisible()).toBe(false);
    commission.expectNoFaults();
  });
});
