import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

let browser: Browser;
let province: Visitor;
beforeAll(async () => {
  browser = await startBrowser();
  province = await signIn(browser, 'province', 'canbo.quangngai');
});
afterAll(() => browser?.close());

const counts = async ({ page }: Visitor): Promise<string> =>
  (await page.getByRole('list', { name: 'Số mô hình, số điểm nhân rộng và số tổ, đếm riêng' }).innerText())
    .replace(/\s+/g, ' ')
    .trim();

describe('a model in the province app', () => {
  it('is registered although one of a similar name is shown; what was typed stays when it is refused', async () => {
    const { page, open } = province;
    await open('/mo-hinh?form=moi');
    await page.getByLabel('Tên mô hình').fill('Mô hình TIENG KENG AN NINH bến sông');
    await page.getByText('Đã có mô hình tên gần giống').waitFor();
    await page.getByLabel('Bắt đầu').fill('01/09/2025');
    await page.getByLabel('Địa điểm').fill('Bến sông, gọi 0912 345 678');
    await page.getByRole('button', { name: 'Đăng ký mô hình' }).click();
    await page.getByText('Nội dung có số điện thoại.').waitFor();
    expect(await page.getByLabel('Tên mô hình').inputValue()).toBe('Mô hình TIENG KENG AN NINH bến sông');
    await page.getByLabel('Địa điểm').fill('Bến sông');
    await page.getByRole('button', { name: 'Đăng ký mô hình' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mô hình TIENG KENG AN NINH bến sông' }).waitFor();
  });

  it('goes to another commune and is given up there: one model, one point, three teams, each by itself', async () => {
    const { page } = province;
    await page.getByRole('button', { name: 'Thêm điểm nhân rộng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thêm điểm nhân rộng' });
    await dialog.getByRole('button', { name: 'Chọn đơn vị: Đơn vị thực hiện' }).click();
    await page.getByRole('combobox', { name: 'Chọn đơn vị' }).fill('cong an xa sa thay');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /Công an xã Sa Thầy/ })
      .first()
      .click();
    await dialog.getByLabel('Bắt đầu').fill('01/11/2025');
    await dialog.getByLabel('Số tổ', { exact: true }).fill('3');
    await dialog.getByRole('button', { name: 'Thêm điểm nhân rộng' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settled(page);
    expect(await counts(province)).toBe('1 mô hình 1 điểm nhân rộng 3 tổ');

    await page.getByRole('button', { name: /^Ghi dừng thực hiện: / }).click();
    await page.getByLabel('Dừng từ ngày').fill('01/03/2026');
    await page.getByLabel('Vì sao dừng').fill('Địa bàn sắp xếp lại');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Ghi dừng thực hiện: / })
      .click();
    await page.getByText('dừng 01/03/2026').first().waitFor();
    expect(await counts(province)).toBe('1 mô hình 0 điểm nhân rộng 0 tổ');
  });

  it('is looked at on another day: the day before it was given up the point still counts', async () => {
    const { page } = province;
    await page.getByLabel('Tại ngày').fill('');
    await page.keyboard.type('28/02/2026');
    await expect.poll(() => counts(province)).toBe('1 mô hình 1 điểm nhân rộng 3 tổ');
    province.expectNoFaults();
  });
});
