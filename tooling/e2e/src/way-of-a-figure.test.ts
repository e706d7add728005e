import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { figureOfTheWhole, numberIn } from './stage/table.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

/** The demonstration's commune, in a period that is due: its draft is empty. */
const PERIOD = 'DV-THANG:2026-M11';
const REPORT = encodeURIComponent(`${PERIOD}:pol-c23527-2025`);
const TABLE = `/so-lieu?period=${encodeURIComponent(PERIOD)}&indicators=LAUNCH_WORKPLACE`;
const INDICATOR = 'Lượt phát động tại cơ quan, doanh nghiệp';

let browser: Browser;
let commune: Visitor;
let province: Visitor;
let ministry: Visitor;
let commission: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  commune = await signIn(browser, 'province', 'canbo.xa');
  province = await signIn(browser, 'province', 'duyet.quangngai');
  ministry = await signIn(browser, 'ministry', 'tonghop.bca');
  commission = await signIn(browser, 'danvan', 'danvan.tw');
});
afterAll(() => browser?.close());
pictureFailures(() => [commune, province, ministry, commission]);

const rowOf = (page: Page, indicator: string) =>
  page.getByRole('grid').getByRole('row').filter({ hasText: indicator }).first();

/** Types into the value of an indicator as an officer does: to the cell, the number, Enter. */
const type = async (page: Page, indicator: string, text: string): Promise<void> => {
  await rowOf(page, indicator).getByRole('gridcell').first().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

const saved = (page: Page) => page.getByText('Đã lưu', { exact: true }).first().waitFor();

const nationalFigure = async (visitor: Visitor): Promise<number> => {
  await visitor.open(TABLE);
  return numberIn(await figureOfTheWhole(visitor.page, INDICATOR));
};

describe('the way of a figure', () => {
  let before: number;

  it('begins with what the nation has without this commune', async () => {
    before = await nationalFigure(ministry);
    expect(await nationalFigure(commission)).toBe(before);
  });

  it('leads the commune from its work to a report that is not filled in yet', async () => {
    const { page } = commune;
    await commune.open();
    await page.getByRole('link', { name: /Tháng 11\/2026/ }).click();
    await page.getByRole('grid').waitFor();
    expect(decodeURIComponent(page.url())).toContain(`${PERIOD}:pol-c23527-2025`);
  });

  it('names a number that can be read in two ways, where it was typed', async () => {
    const { page } = commune;
    await type(page, INDICATOR, '1,714');
    await rowOf(page, INDICATOR)
      .getByText(/1\.714/)
      .waitFor();
  });

  it('takes a block of figures as Excel gives it', async () => {
    const { page } = commune;
    const rows = page
      .getByRole('grid')
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') });
    const block = Array.from({ length: await rows.count() }, (_, index) => String(20 + index)).join('\n');
    await rows.first().getByRole('gridcell').first().click();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    }, block);
    await type(page, INDICATOR, '1.005');
    await saved(page);
  });

  it('keeps what was typed when the page is opened again', async () => {
    const { page } = commune;
    await commune.open(`/bao-cao/${REPORT}`);
    await rowOf(page, INDICATOR).getByText('1.005', { exact: true }).waitFor();
  });

  it('is handed in, with a word where a figure stands out', async () => {
    await handIn(commune.page, 'Nộp báo cáo', 'Nộp');
  });

  it('is sent back by the province, with a reason', async () => {
    const { page } = province;
    await province.open(`/duyet/${REPORT}`);
    await page.getByRole('button', { name: 'Trả lại' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await dialog.getByText('Hãy ghi lý do trả lại').waitFor();
    await dialog
      .getByRole('textbox')
      .fill('Số lượt phát động tại cơ quan, doanh nghiệp cao bất thường, đề nghị kiểm tra.');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await page.getByText('Đã trả lại báo cáo của').waitFor();
    expect(await nationalFigure(ministry)).toBe(before);
  });

  it('is mended by the commune, which reads the reason', async () => {
    const { page } = commune;
    await commune.open();
    await page.getByText('cao bất thường, đề nghị kiểm tra').waitFor();
    await page.getByRole('link', { name: /Tháng 11\/2026/ }).click();
    await page.getByRole('grid').waitFor();
    await type(page, INDICATOR, '15');
    await saved(page);
    await handIn(page, 'Nộp lại', 'Nộp lại');
  });

  it('is approved by the province', async () => {
    const { page } = province;
    await province.open(`/duyet/${REPORT}`);
    await page.getByRole('button', { name: 'Phê duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Phê duyệt' }).click();
    await page.getByText('Đã phê duyệt báo cáo của').waitFor();
  });

  it('moves the nation at once, for the ministry and for the commission', async () => {
    expect(await nationalFigure(ministry)).toBe(before + 15);
    expect(await nationalFigure(commission)).toBe(before + 15);
  });

  it('stays when an amendment that was opened by mistake is cancelled, whatever was typed in it', async () => {
    const { page } = commune;
    await commune.open(`/bao-cao/${REPORT}`);
    await page.getByRole('button', { name: 'Điều chỉnh', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Nhầm báo cáo cần điều chỉnh.');
    await dialog.getByRole('button', { name: 'Điều chỉnh', exact: true }).click();
    await page.getByText('Báo cáo đã mở để điều chỉnh').waitFor();
    await type(page, INDICATOR, '77');
    await saved(page);
    await page.getByRole('button', { name: 'Bỏ điều chỉnh', exact: true }).click();
    await dialog.getByRole('button', { name: 'Bỏ điều chỉnh', exact: true }).click();
    await page.getByText('Báo cáo trở về bản đã duyệt').waitFor();
    await rowOf(page, INDICATOR).getByText('15', { exact: true }).waitFor();
    await page.getByText('Đã bỏ điều chỉnh', { exact: true }).waitFor();
    expect(await nationalFigure(ministry)).toBe(before + 15);
  });

  it('left no error in any browser', () => {
    for (const visitor of [commune, province, ministry, commission]) visitor.expectNoFaults();
  });
});

/** Explains what the checks ask about, hands in and waits for the confirmation. */
async function handIn(page: Page, button: string, confirm: string): Promise<void> {
  await explainWarnings(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await page.getByText('Đã nộp báo cáo').waitFor();
}

/** Writes a note into every row that a warning stands in. */
async function explainWarnings(page: Page): Promise<void> {
  const heading = page.getByText(/^Cần ghi chú giải thích/);
  for (let left = 20; left > 0 && (await heading.count()) > 0; left -= 1) {
    const warned = page
      .getByRole('grid')
      .getByRole('row')
      .filter({ hasText: 'nếu đúng thì ghi chú' })
      .first();
    await warned.getByRole('gridcell').last().click();
    await page.keyboard.type('Đã rà soát, số liệu đúng.');
    await page.keyboard.press('Enter');
    await saved(page);
  }
}
