import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { focusOn } from './stage/focus.ts';
import { pictureFailures } from './stage/pictures.ts';
import { settled } from './stage/settled.ts';
import { type Visitor, visit } from './stage/visitor.ts';

let browser: Browser;
let commune: Visitor;
/** Places on which the focus could not be seen. */
const unseen: string[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  commune = await visit(browser, 'province');
});
afterAll(() => browser?.close());
pictureFailures(() => [commune]);

/** A key, and a look at where the focus is then. */
const press = async (key: string): Promise<string> => {
  await commune.page.keyboard.press(key);
  const { what, isSeen } = await focusOn(commune.page);
  if (!isSeen) unseen.push(`${key} → ${what}`);
  return what;
};

/** Presses Tab until the focus is on what is looked for. */
const tabTo = async (wanted: RegExp, key = 'Tab'): Promise<void> => {
  const way: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    const what = await press(key);
    if (wanted.test(what)) return;
    way.push(what);
  }
  throw new Error(`No ${wanted} on the way of ${key}: ${way.join(' | ')}`);
};

describe('a report from sign-in to the question whether to hand it in, with the keyboard only', () => {
  it('signs in', async () => {
    await commune.open();
    await commune.page.getByLabel('Tên đăng nhập').waitFor();
    if (
      !(await commune.page.getByLabel('Tên đăng nhập').evaluate((field) => field === document.activeElement))
    )
      await tabTo(/^INPUT/);
    await commune.page.keyboard.type('canbo.xa');
    await press('Tab');
    await commune.page.keyboard.type('danvan-2026');
    await press('Enter');
    await commune.page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  });

  it('opens the report of the month that goes on', async () => {
    await settled(commune.page);
    await tabTo(/Tháng 12\/2026/);
    await press('Enter');
    await commune.page.getByRole('grid').waitFor();
    await settled(commune.page);
  });

  it('fills in every figure, row by row', async () => {
    const { page } = commune;
    await tabTo(/^TD/);
    await press('Control+Home');
    const rows = page
      .getByRole('grid')
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') });
    const count = await rows.count();
    expect(count).toBeGreaterThanOrEqual(15);
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.type(String(21 + index));
      await press('Enter');
    }
    await page.getByText('Đã lưu', { exact: true }).first().waitFor();
    await page.getByText(`${count}/${count} chỉ tiêu`).first().waitFor();
  });

  it('explains what stands out', async () => {
    const { page } = commune;
    const warned = page.getByRole('grid').getByRole('row').filter({ hasText: 'nếu đúng thì ghi chú' });
    await press('Control+Home');
    for (let left = 20; left > 0 && (await warned.count()) > 0; left -= 1) {
      const place = await warned.first().getByRole('gridcell').first().getAttribute('data-place');
      await press('Control+Home');
      for (let row = Number(place?.split(':')[0]); row > 0; row -= 1) await press('ArrowDown');
      await press('End');
      await page.keyboard.type('Đã rà soát, số liệu đúng.');
      await press('Enter');
      await page.getByText('Đã lưu', { exact: true }).first().waitFor();
      await settled(page);
    }
    expect(await warned.count()).toBe(0);
  });

  it('takes the last act back and does it again', async () => {
    const { page } = commune;
    await press('Control+Home');
    const cell = page.locator('[data-place="0:0"]');
    await page.keyboard.type('99');
    await press('Enter');
    await expect.poll(() => cell.innerText()).toContain('99');
    await press('Control+z');
    await expect.poll(() => cell.innerText()).toContain('21');
    await press('Control+Home');
    await press('F2');
    await press('Escape');
    expect(await cell.innerText()).toContain('21');
    await page.getByText('Đã lưu', { exact: true }).first().waitFor();
  });

  it('asks to hand it in, and Esc leads back to where one was', async () => {
    const { page } = commune;
    await tabTo(/^BUTTON Nộp báo cáo/);
    await press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Nộp báo cáo?').waitFor();
    // One Enter more would hand it in; the tests that run beside this one need the draft.
    await expect.poll(async () => (await focusOn(page)).what).toBe('BUTTON Nộp');
    for (let step = 0; step < 8; step += 1) {
      await press('Tab');
      expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    }
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await focusOn(page)).what).toMatch(/^BUTTON Nộp báo cáo/);
  });

  it('showed the focus at every step, and left no error', () => {
    expect([...new Set(unseen)]).toEqual([]);
    commune.expectNoFaults();
  });
});
