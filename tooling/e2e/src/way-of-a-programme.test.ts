import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

let browser: Browser;
let commission: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  commission = await signIn(browser, 'danvan', 'danvan.tw');
});
afterAll(() => browser?.close());
pictureFailures(() => [commission]);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Chooses in a search dialog what is found first. */
const choose = async (page: Page, opener: string, typed: string, name: string): Promise<void> => {
  await button(page, opener).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(typed);
  await dialog.getByRole('option', { name }).first().click();
};

describe('a document is registered', () => {
  it('its number is understood while it is typed, and its faults stand at their fields', async () => {
    const { page, open } = commission;
    await open('/van-ban?form=moi');
    await page.getByLabel('Số ký hiệu').fill('45 – CTrPH / BDVTW – BCA');
    await page.getByText('Hiểu là: số 45, loại chương trình, cơ quan BDVTW, BCA').waitFor();
    await button(page, 'Đăng ký văn bản').click();
    await page.getByText('Cần ít nhất một cơ quan ban hành.').waitFor();
    expect(await page.getByLabel('Số ký hiệu').inputValue()).toBe('45 – CTrPH / BDVTW – BCA');
  });

  it('and is found by its number in another notation', async () => {
    const { page, open } = commission;
    await page.getByLabel('Cơ quan ban hành khác').fill('Ban Bí thư');
    await page.getByLabel('Trích yếu').fill('Phối hợp thử nghiệm trên trình duyệt');
    await button(page, 'Đăng ký văn bản').click();
    await page.getByRole('heading', { name: 'Chương trình số 45-CTrPH/BDVTW-BCA' }).waitFor();
    await open('/van-ban');
    await page.getByLabel('Tìm văn bản').fill('45 ctrph bdvtw');
    await page.getByText('1 văn bản', { exact: true }).waitFor();
  });
});

describe('a programme goes its way', () => {
  it('it is not drafted without a lead', async () => {
    const { page, open } = commission;
    await open('/chuong-trinh?form=moi');
    await page.getByLabel('Tên chương trình').fill('Chương trình phối hợp trên trình duyệt');
    await button(page, 'Lưu dự thảo').click();
    await page.getByText('Cần một đơn vị chủ trì.').waitFor();
  });

  it('drafted with two parties, the document that carries it and a review to come', async () => {
    const { page } = commission;
    await choose(page, 'Chọn đơn vị: Đơn vị chủ trì', 'Bộ Công an', 'Bộ Công an');
    await choose(page, 'Thêm đơn vị: Đơn vị phối hợp', 'Công an tỉnh Quảng Ngãi', 'Quảng Ngãi');
    await choose(page, 'Chọn văn bản: Văn bản ban hành', '45 ctrph', '45-CTrPH');
    await button(page, 'Thêm mốc').click();
    await page.getByLabel('Ngày dự kiến').fill('01/12/2027');
    await button(page, 'Lưu dự thảo').click();
    await page.getByRole('heading', { name: 'Chương trình phối hợp trên trình duyệt' }).waitFor();
    await page.getByText('Dự thảo', { exact: true }).waitFor();
  });

  it('signed: it is in force, and what lies ahead is not recorded as held', async () => {
    const { page } = commission;
    await button(page, 'Ghi nhận ký kết, ban hành').click();
    await button(page, 'Lưu').click();
    await page.getByText('Đang thực hiện', { exact: true }).waitFor();
    await button(page, /Ghi nhận đã tổ chức/).click();
    await page.getByLabel('Ngày đã tổ chức').fill('01/12/2127');
    await button(page, 'Lưu').click();
    await page.getByText('Ngày này chưa tới.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('all provinces of the police are assigned, and counted', async () => {
    const { page } = commission;
    await page.getByRole('link', { name: 'Phân công tham gia' }).click();
    await button(page, 'Thêm phân công').click();
    await page.getByLabel('Từ ngày').fill('01/01/2026');
    await button(page, 'Lưu').click();
    await page.getByText('34 trên 34 đơn vị').waitFor();
  });

  it('cancelled only with a reason', async () => {
    const { page, expectNoFaults } = commission;
    await button(page, 'Hủy chương trình').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Hủy chương trình' }).click();
    await dialog.getByText('Cần nêu lý do.').waitFor();
    await dialog.getByLabel('Lý do hủy').fill('Kết thúc thử nghiệm');
    await dialog.getByRole('button', { name: 'Hủy chương trình' }).click();
    await page.getByText('Đã hủy', { exact: true }).waitFor();
    expectNoFaults();
  });
});
