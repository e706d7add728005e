import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { DRAFT } from './stage/routes.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

let browser: Browser;
let commune: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  commune = await signIn(browser, 'province', 'canbo.xa');
  await commune.open(DRAFT);
  await settled(commune.page);
});
afterAll(() => browser?.close());
pictureFailures(() => [commune]);

const cellAt = (page: Page, row: number) => page.locator(`[data-place="${row}:0"]`);

const type = async (page: Page, row: number, text: string): Promise<void> => {
  await cellAt(page, row).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

const saved = (page: Page) => page.getByText('Đã lưu', { exact: true }).first().waitFor();

describe('a session that ends while someone types', () => {
  it('is told in plain words, over the page that stays with what was typed', async () => {
    const { page } = commune;
    await type(page, 0, '31');
    await saved(page);
    await commune.context.clearCookies();
    await type(page, 1, '32');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã kết thúc' });
    await dialog.getByText('những gì đã nhập vẫn còn nguyên').waitFor();
    expect(await cellAt(page, 0).innerText()).toContain('31');
    expect(await cellAt(page, 1).innerText()).toContain('32');
  });

  it('goes on after signing in again: what was typed is saved without typing it again', async () => {
    const { page } = commune;
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã kết thúc' });
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill('danvan-2026');
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(page);
    await page.reload();
    await settled(page);
    expect(await cellAt(page, 0).innerText()).toContain('31');
    expect(await cellAt(page, 1).innerText()).toContain('32');
  });

  it('loses nothing either when the page is closed before signing in again', async () => {
    const { page } = commune;
    await commune.context.clearCookies();
    await type(page, 2, '33');
    await page.getByRole('dialog', { name: 'Phiên làm việc đã kết thúc' }).waitFor();
    await commune.open(DRAFT);
    await page.getByLabel('Tên đăng nhập').fill('canbo.xa');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('danvan-2026');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByRole('grid').waitFor();
    await settled(page);
    await saved(page);
    await page.reload();
    await settled(page);
    expect(await cellAt(page, 2).innerText()).toContain('33');
  });
});

describe('a line that drops while someone types', () => {
  it('says so, keeps what was typed and sends it when the line is back', async () => {
    const { page } = commune;
    await commune.context.setOffline(true);
    await type(page, 3, '34');
    await page
      .getByText(/được giữ trên máy này/)
      .first()
      .waitFor();
    expect(await cellAt(page, 3).innerText()).toContain('34');
    await commune.context.setOffline(false);
    await saved(page);
    await page.reload();
    await settled(page);
    expect(await cellAt(page, 3).innerText()).toContain('34');
  });
});
