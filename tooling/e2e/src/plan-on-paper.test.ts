import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { LYING_A4, lyingPages } from './stage/paper.ts';
import { pictureFailures } from './stage/pictures.ts';
import { PLAN } from './stage/routes.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

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
    const pages = await lyingPages(commission.page);
    expect(pages.length).toBeGreaterThanOrEqual(1);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pages).not.toContain(false);
  });

  it('keeps its twelve months, its states in words, and leaves the buttons out', async () => {
    const { page } = commission;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(LYING_A4);
    const table = page.getByRole('table', { name: 'Nhiệm vụ trong năm 2026' });
    const wide = await table
      .locator('th, td')
      .evaluateAll(
        (cells, limit) => cells.filter((cell) => cell.getBoundingClientRect().right > limit).length,
        LYING_A4.width + 1,
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
