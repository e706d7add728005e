import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { PLAN } from './stage/routes.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

const TITLE = 'Mở chuyên mục dân vận trên trang thông tin của Công an tỉnh';

let browser: Browser;
let commission: Visitor;
let police: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  commission = await signIn(browser, 'danvan', 'danvan.quangngai');
  police = await signIn(browser, 'province', 'canbo.quangngai');
});
afterAll(() => browser?.close());
pictureFailures(() => [commission, police]);

const openTask = async (page: Page) => {
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
};

describe('the way of a task', () => {
  it('the commission assigns it within the plan; what is missing is told at its field and nothing is lost', async () => {
    const { page } = commission;
    await commission.open(`${PLAN}?form=giao`);
    await page.getByLabel('Nội dung nhiệm vụ').fill(TITLE);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Hãy chọn một đơn vị chủ trì.').waitFor();
    await page.getByText('Hãy nhập hạn hoàn thành.').waitFor();
    expect(await page.getByLabel('Nội dung nhiệm vụ').inputValue()).toBe(TITLE);

    await page.getByRole('button', { name: 'Chọn đơn vị: Chủ trì' }).click();
    await page.getByRole('combobox', { name: 'Chọn đơn vị' }).fill('cong an tinh quang ngai');
    await page
      .getByRole('option', { name: /Công an tỉnh Quảng Ngãi/ })
      .first()
      .click();
    await page.getByLabel('Hạn hoàn thành').fill('31/12/2026');
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByRole('link', { name: TITLE }).waitFor();
  });

  it('the police find it among their tasks and report it done', async () => {
    const { page } = police;
    await police.open('/nhiem-vu');
    await openTask(page);
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kết quả đạt được').fill('Đã mở chuyên mục, đăng 12 bài.');
    await dialog.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await page.getByText('Chờ nghiệm thu').first().waitFor();
    expect(await page.getByRole('button', { name: 'Nghiệm thu' }).count()).toBe(0);
  });

  it('the commission sends it back with a reason, the police mend it, and it is accepted', async () => {
    await commission.open(PLAN);
    await openTask(commission.page);
    await commission.page.getByRole('button', { name: 'Trả lại' }).click();
    const returning = commission.page.getByRole('dialog');
    await returning.getByLabel('Cần bổ sung, làm lại những gì').fill('Bổ sung số lượt người xem.');
    await returning.getByRole('button', { name: 'Trả lại' }).click();
    await returning.waitFor({ state: 'hidden' });

    await police.page.reload();
    await police.page.getByText('Bổ sung số lượt người xem.').first().waitFor();
    await police.page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    const dialog = police.page.getByRole('dialog');
    await dialog.getByLabel('Kết quả đạt được').fill('Đã mở chuyên mục, 12 bài, 4.500 lượt xem.');
    await dialog.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await police.page.getByText('Chờ nghiệm thu').first().waitFor();

    await commission.page.reload();
    await commission.page.getByRole('button', { name: 'Nghiệm thu' }).click();
    await commission.page.getByRole('dialog').getByRole('button', { name: 'Nghiệm thu' }).click();
    await commission.page.getByText('Đã xong').first().waitFor();
    commission.expectNoFaults();
    police.expectNoFaults();
  });
});
