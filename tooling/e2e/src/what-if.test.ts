import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

const ROUND = '/dot-cham/mh-dot-2025';
const PAGE = `${ROUND}/thu-nghiem`;

let browser: Browser;
let ministry: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  ministry = await signIn(browser, 'ministry', 'quantri.bca');
});
afterAll(async () => {
  await browser.close();
});

/** Unit and place of every line of the table of a cluster. */
const places = async ({ page }: Visitor): Promise<readonly string[]> => {
  const rows = page.getByRole('region', { name: /^Điểm, thứ hạng và xếp loại/ }).locator('tbody tr');
  await rows.first().waitFor();
  const lines = await rows.allTextContents();
  return lines.toSorted();
};

describe('what if', () => {
  it('moves the places of a cluster when a weight is drawn by the keyboard, and says that nothing is saved', async () => {
    const { page, open } = ministry;
    await open(PAGE);
    await page.getByText('số liệu và kết quả chính thức giữ nguyên').waitFor();
    await page.getByText('Chưa có đơn vị nào thay đổi').waitFor();
    const before = await places(ministry);
    const weight = page.getByRole('slider', { name: 'Công tác chuyên môn' });
    await weight.focus();
    for (let press = 0; press < 60; press += 1) await page.keyboard.press('ArrowLeft');
    await page.getByText(/\d+ trên 34 đơn vị của đợt chấm đổi điểm/).waitFor();
    await page.getByText('Công tác chuyên môn: điểm tối đa 100').waitFor();
    expect(await places(ministry)).not.toEqual(before);
  });

  it('is restored by its address, and taken back', async () => {
    const { page } = ministry;
    await page.waitForURL(/gia-dinh=W/);
    const supposed = await places(ministry);
    await page.reload();
    await page.getByText('Công tác chuyên môn: điểm tối đa 100').waitFor();
    expect(await places(ministry)).toEqual(supposed);
    await page.getByRole('button', { name: 'Bỏ giả định: Công tác chuyên môn: điểm tối đa 100' }).click();
    await page.getByText('Chưa có đơn vị nào thay đổi').waitFor();
  });

  it('takes a figure of one unit as people write it', async () => {
    const { page } = ministry;
    await page.getByLabel('Đơn vị', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Tiêu chí', { exact: true }).selectOption({ index: 1 });
    const figure = page.getByRole('textbox').first();
    await figure.fill('0');
    await figure.press('Enter');
    await page.getByText(/\d+ trên 34 đơn vị của đợt chấm đổi điểm/).waitFor();
    await figure.fill('không phải số');
    await figure.press('Enter');
    await page.getByText('Hãy nhập số, ví dụ 1.714 hoặc 2,2.').waitFor();
  });

  it('leaves the published ranking as it is, and no fault in the browser', async () => {
    const { page, open, expectNoFaults } = ministry;
    await open(`${ROUND}/bang-xep-hang`);
    await page.getByRole('heading', { name: /xếp hạng/i, level: 1 }).waitFor();
    const official = await page.locator('main tbody tr').allTextContents();
    await open(`${PAGE}?gia-dinh=W~I~100`);
    await page.getByText(/34 đơn vị của đợt chấm đổi điểm/).waitFor();
    await open(`${ROUND}/bang-xep-hang`);
    await page.getByRole('heading', { name: /xếp hạng/i, level: 1 }).waitFor();
    expect(await page.locator('main tbody tr').allTextContents()).toEqual(official);
    expectNoFaults();
  });
});
