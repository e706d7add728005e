import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { UPRIGHT_A4 } from './stage/paper.ts';
import { pictureFailures } from './stage/pictures.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

/** The demonstration's published run; other tests publish newer ones. */
const RUN_OF_2025 = 'mh-dot-2025-lan-1';
const PROPOSED = 'Đơn vị tiên tiến năm 2025: 15 tập thể';

let browser: Browser;
let officer: Visitor;
let leader: Visitor;
let province: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  officer = await signIn(browser, 'ministry', 'tonghop.bca');
  leader = await signIn(browser, 'ministry', 'quantri.bca');
  province = await signIn(browser, 'province', 'canbo.quangngai');
});
afterAll(() => browser?.close());
pictureFailures(() => [officer, leader, province]);

/** The lines of the register that speak of a unit, once it shows the year and the form. */
const registerLines = async ({ page, open }: Visitor, unit: string) => {
  await open('/khen-thuong?nam=2025&hinh-thuc=DON_VI_TIEN_TIEN');
  await settled(page);
  return page.getByRole('table', { name: 'Sổ khen thưởng' }).getByRole('row').filter({ hasText: unit });
};

describe('the way of a commendation', () => {
  it('the officer takes whom the rule suggests from the published run, and one too many', async () => {
    const { page, open } = officer;
    await open('/khen-thuong?form=moi');
    await page.getByLabel('Hình thức, danh hiệu').selectOption('Đơn vị tiên tiến');
    await page.getByLabel('Kết quả đợt chấm').selectOption(RUN_OF_2025);
    const table = page.getByRole('table', { name: 'Tập thể' });
    await table.getByRole('row').filter({ hasText: 'Công an tỉnh Cao Bằng' }).waitFor();
    expect(await table.getByRole('checkbox', { checked: true }).count()).toBe(15);
    const barred = table.getByRole('row').filter({ hasText: 'Công an tỉnh Lạng Sơn' });
    expect(await barred.getByRole('checkbox').isDisabled()).toBe(true);
    expect(await barred.innerText()).toContain('Xếp loại thấp hơn mức yêu cầu.');

    await page.getByRole('checkbox', { name: 'Đề nghị Công an tỉnh Điện Biên' }).click();
    await page.getByText('6 đơn vị, được tối đa 3; đã tặng ở hồ sơ khác 0, hồ sơ này 4, vượt 1.').waitFor();
    await page.getByLabel('Tờ trình, tóm tắt thành tích').fill('Kết quả phong trào thi đua năm 2025');
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đơn vị tiên tiến năm 2025: 16 tập thể' }).waitFor();
  });

  it('over the quota it is not submitted, and says by how many; mended it is', async () => {
    const { page } = officer;
    await page.getByRole('button', { name: 'Trình khen thưởng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Trình khen thưởng' });
    await dialog.getByRole('button', { name: 'Trình khen thưởng' }).click();
    await dialog.getByText('Vượt chỉ tiêu của cụm: được tối đa 3, đã tặng 0, lần này 4, vượt 1.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click();

    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Sửa hồ sơ' }).click();
    await page.getByRole('checkbox', { name: 'Đề nghị Công an tỉnh Điện Biên' }).click();
    await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: PROPOSED }).waitFor();
    await page.getByRole('button', { name: 'Trình khen thưởng' }).click();
    await dialog.getByRole('button', { name: 'Trình khen thưởng' }).click();
    await page.getByText('Đã trình', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Ghi quyết định khen thưởng' }).count()).toBe(0);
  });

  it('waits for the leader, who grants all but one; the one is owed a reason, the decision a document', async () => {
    const { page, open } = leader;
    await open('/khen-thuong');
    const waiting = page.getByRole('table', { name: 'Đang chờ đơn vị bạn xử lý' });
    await waiting.getByRole('link', { name: PROPOSED }).click();
    await page.getByRole('button', { name: 'Ghi quyết định khen thưởng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ghi quyết định khen thưởng' });
    await dialog.getByRole('checkbox', { name: 'Tặng Công an tỉnh Quảng Trị' }).click();
    await dialog.getByRole('button', { name: 'Ghi quyết định khen thưởng' }).click();
    await dialog.getByText('Hãy chọn văn bản quyết định').waitFor();
    await dialog.getByText('Cần nhập nội dung này.').waitFor();
    await dialog.getByLabel(/^Lý do không tặng.*Quảng Trị/).fill('Chưa đủ báo cáo thành tích');
    await dialog.getByLabel('Số quyết định').fill('Quyết định số 245/QĐ-BCA');
    await dialog.getByRole('button', { name: 'Ghi quyết định khen thưởng' }).click();
    await page.getByText('Đã quyết định', { exact: true }).first().waitFor();
    await page.getByText('Chưa đủ báo cáo thành tích').waitFor();
  });

  it('is in the register of everybody by unit and year, without who was not granted', async () => {
    const own = await registerLines(province, 'Công an tỉnh Quảng Ngãi');
    expect(await own.innerText()).toContain('Quyết định số 245/QĐ-BCA');
    expect(await own.innerText()).toContain('Còn hiệu lực');
    expect(await (await registerLines(province, 'Công an tỉnh Quảng Trị')).count()).toBe(0);
  });

  it('an award that is cancelled stays in the register, with the reason', async () => {
    const { page } = leader;
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Hủy khen thưởng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hủy khen thưởng' });
    await dialog.getByLabel('Đơn vị', { exact: true }).selectOption('Công an tỉnh Lào Cai');
    await dialog.getByLabel('Lý do hủy').fill('Số liệu báo cáo không đúng');
    await dialog.getByLabel('Số văn bản hủy').fill('Quyết định số 250/QĐ-BCA');
    await dialog.getByRole('button', { name: 'Hủy khen thưởng' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const cancelled = await registerLines(province, 'Công an tỉnh Lào Cai');
    expect(await cancelled.innerText()).toContain('Đã hủy');
    expect(await cancelled.innerText()).toContain('Số liệu báo cáo không đúng');
    expect(await cancelled.innerText()).toContain('Quyết định số 250/QĐ-BCA');
  });

  it('the register prints on upright A4 and loses no column', async () => {
    const { page, open } = leader;
    await open('/khen-thuong');
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(UPRIGHT_A4);
    const cut = await page
      .getByRole('table', { name: 'Sổ khen thưởng' })
      .locator('th, td')
      .evaluateAll(
        (cells, limit) =>
          cells.filter((cell) => cell.getBoundingClientRect().right > limit).map((cell) => cell.textContent),
        UPRIGHT_A4.width + 1,
      );
    expect(cut).toEqual([]);
    expect(await page.getByRole('table', { name: 'Sổ khen thưởng' }).getByRole('columnheader').count()).toBe(
      6,
    );
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  });

  it('and nobody’s browser had anything to complain of', () => {
    for (const visitor of [officer, leader, province]) visitor.expectNoFaults();
  });
});
