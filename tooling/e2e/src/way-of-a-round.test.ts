import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

const TITLE = 'Chấm điểm thi đua cụm Nam Trung Bộ và Tây Nguyên, sáu tháng';
const CLUSTER = 'Cụm thi đua số 5: Công an Nam Trung Bộ và Tây Nguyên';
const CHANGED = 'I.1.a';
const PREFILLED = 'I.3.a';
const EVIDENCE = 'Bảng tổng hợp kết quả điều tra sáu tháng đầu năm';

let browser: Browser;
let analyst: Visitor;
let administrator: Visitor;
let province: Visitor;
let peer: Visitor;
/** The address of the round within an app. */
let round = '';

beforeAll(async () => {
  browser = await startBrowser();
  analyst = await signIn(browser, 'ministry', 'tonghop.bca');
  administrator = await signIn(browser, 'ministry', 'quantri.bca');
  province = await signIn(browser, 'province', 'canbo.quangngai');
  peer = await signIn(browser, 'province', 'canbo.gialai');
});
afterAll(() => browser?.close());
pictureFailures(() => [analyst, administrator, province, peer]);

/** An act upon the round as a whole, with the word that the dialog asks for again. */
const act = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
};

const stageIs = (page: Page, stage: string) =>
  page.locator('[aria-current="step"]').filter({ hasText: stage }).waitFor();

const criterion = (page: Page, key: string) => page.locator(`[id="tc-${key}"]`);

/** Saved, and nothing on its way any more. */
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();

const openSheetOf = async ({ page, open }: Visitor, unit: string): Promise<void> => {
  await open(round);
  await page.getByRole('link', { name: unit, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(unit) }).waitFor();
  await settled(page);
};

describe('the way of a round', () => {
  it('the analyst drafts it for a cluster; what is missing is told at its field, and nothing typed is lost', async () => {
    const { page } = analyst;
    await analyst.open('/dot-cham?form=moi');
    await page.getByLabel('Tên đợt chấm').fill(TITLE);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Hãy chọn một bộ tiêu chí đã ban hành.').waitFor();
    expect(await page.getByLabel('Tên đợt chấm').inputValue()).toBe(TITLE);

    const sets = page.getByLabel('Bộ tiêu chí');
    await sets.selectOption(await sets.locator('option', { hasText: 'CUM-1000' }).getAttribute('value'));
    await page.getByLabel('Chấm từ ngày').fill('01/01/2026');
    await page.getByLabel('Đến ngày').fill('30/06/2026');
    await page.getByLabel(CLUSTER).check();
    await page.getByLabel('Hạn nộp phiếu tự chấm').fill('30/11/2026');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Bản thảo').first().waitFor();
    round = new URL(page.url()).pathname.replace('/ministry', '');
  });

  it('opening it makes a sheet for every member, filled in from approved figures', async () => {
    const { page } = analyst;
    await act(page, 'Mở đợt chấm');
    await page.getByRole('link', { name: 'Quảng Ngãi', exact: true }).waitFor({ timeout: 60_000 });
    await stageIs(page, 'Tự chấm');
    const table = page.getByRole('table', { name: CLUSTER });
    expect(await table.getByRole('row').count()).toBe(6);
  });

  it('the province finds it among its duties, scores itself with evidence, and sees the points at once', async () => {
    const { page } = province;
    await province.open('/dot-cham');
    const line = page.getByRole('row').filter({ hasText: TITLE });
    await line.getByRole('link', { name: 'Tự chấm và nộp phiếu' }).click();
    await page.getByRole('heading', { level: 1, name: /Phiếu tự chấm/ }).waitFor();
    const leaf = criterion(page, CHANGED);
    await leaf.getByLabel('Tỷ lệ khám phá (%)').fill('80');
    await leaf.getByLabel('Chỉ tiêu giao ước').fill('1.5x');
    await leaf.getByText('không phải là số').waitFor();
    await leaf.getByLabel('Chỉ tiêu giao ước').fill('100');
    // 80 of 100 gives half of 90 × 0,8 (scoring.md §1 targetRatio).
    await leaf.getByText('36', { exact: true }).waitFor();

    const filledIn = criterion(page, PREFILLED);
    await filledIn.getByText(/theo \d+ báo cáo đã duyệt/).waitFor();
    await filledIn.getByLabel('Số đợt, lượt phát động').fill('12');
    await filledIn.getByText('Hãy nêu lý do.').waitFor();
    await page.getByText('Chưa lưu: có mục cần sửa').waitFor();
    await filledIn.getByLabel(/Lý do/).fill('Một báo cáo được tính hai lần.');
    await saved(page);

    await leaf.getByRole('button', { name: `Đính kèm minh chứng cho tiêu chí ${CHANGED}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Chú thích', { exact: true }).fill(EVIDENCE);
    await dialog.getByRole('button', { name: 'Đính kèm', exact: true }).click();
    await leaf.getByText(EVIDENCE).waitFor();

    await page.reload();
    await settled(page);
    expect(await criterion(page, CHANGED).getByLabel('Tỷ lệ khám phá (%)').inputValue()).toBe('80');
  });

  it('what is missing is said before the sheet is handed in, and does not keep it from being handed in', async () => {
    const { page } = province;
    await page.getByRole('button', { name: 'Nộp phiếu tự chấm' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('mục chưa có số liệu').waitFor();
    await dialog.getByRole('button', { name: 'Nộp phiếu tự chấm' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Đã nộp').first().waitFor();
    expect(await page.getByRole('button', { name: 'Nộp phiếu tự chấm' }).count()).toBe(0);
  });

  it('a peer of the cluster gives points and a comment', async () => {
    await analyst.page.reload();
    await act(analyst.page, 'Chuyển sang cụm chấm');
    await stageIs(analyst.page, 'Cụm chấm');

    const { page } = peer;
    await openSheetOf(peer, 'Quảng Ngãi');
    const leaf = criterion(page, CHANGED);
    await leaf.getByLabel('Điểm đơn vị bạn chấm').fill('30');
    await leaf.getByLabel('Nhận xét').fill('Đề nghị nêu rõ cách tính tỷ lệ.');
    await saved(page);
    await page.getByRole('button', { name: 'Nộp phiếu cụm chấm' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Đã chấm 1 trên').waitFor();
    await dialog.getByRole('button', { name: 'Nộp phiếu cụm chấm' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('the unit explains what its cluster sees otherwise', async () => {
    await analyst.page.reload();
    await act(analyst.page, 'Chuyển sang giải trình');
    await stageIs(analyst.page, 'Giải trình');

    const { page } = province;
    await openSheetOf(province, 'Quảng Ngãi');
    const leaf = criterion(page, CHANGED);
    await leaf.getByText('Đề nghị nêu rõ cách tính tỷ lệ.').waitFor();
    await leaf.getByLabel('Giải trình').fill('Tính trên số vụ đã có kết luận điều tra.');
    await leaf.getByRole('button', { name: 'Lưu giải trình' }).click();
    await leaf.getByRole('button', { name: 'Lưu giải trình' }).waitFor({ state: 'hidden' });
  });

  it('the appraiser compares side by side and corrects, never without a reason', async () => {
    const { page } = analyst;
    await page.reload();
    await act(page, 'Chuyển sang phúc tra');
    await stageIs(page, 'Phúc tra');
    await page.getByRole('link', { name: 'Bảng phúc tra' }).click();
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const rows = await grid.getByRole('rowheader').allInnerTexts();
    const at = rows.findIndex((name) => name.startsWith('Quảng Ngãi'));
    expect(at).toBeGreaterThanOrEqual(0);
    // The first column is the total, the second the criterion that was scored above.
    await grid.locator(`[data-place="${at}:1"]`).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: /^I\.1\.a/ });
    await panel.getByText('Tính trên số vụ đã có kết luận điều tra.').waitFor();
    const form = panel.getByRole('form', { name: 'Phúc tra' });
    await form.getByLabel('Tỷ lệ khám phá (%)').fill('70');
    await form.getByRole('button', { name: 'Ghi phúc tra' }).click();
    await panel.getByText('Hãy nêu lý do.').waitFor();
    await form.getByLabel('Lý do').fill('Theo số liệu của cơ quan thi hành.');
    await form.getByRole('button', { name: 'Ghi phúc tra' }).click();
    await panel.getByText('Thay đổi (1)').waitFor();
    await grid.locator(`[data-place="${at}:1"]`).filter({ hasText: '31,5' }).waitFor();
  });

  it('what if a weight were another: places are computed in the browser, and nothing official moves', async () => {
    const { page } = analyst;
    await analyst.open(`${round}/thu-nghiem`);
    await page.getByRole('heading', { level: 1, name: 'Thử nghiệm' }).waitFor();
    const slider = page.getByRole('slider').first();
    await slider.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
    await page
      .getByRole('button', { name: /^Bỏ giả định/ })
      .first()
      .waitFor();
    await analyst.open(round);
    await stageIs(page, 'Phúc tra');
  });

  it('finalising runs as a job, and whoever prepared it does not publish it', async () => {
    const { page } = analyst;
    await act(page, 'Chốt điểm');
    await page.getByText('Lần 1', { exact: true }).waitFor({ timeout: 60_000 });
    await stageIs(page, 'Chốt điểm');
    expect(await page.getByRole('button', { name: 'Công bố kết quả' }).count()).toBe(0);

    await administrator.open(round);
    await administrator.page.getByRole('button', { name: 'Công bố kết quả' }).click();
    const dialog = administrator.page.getByRole('dialog');
    await dialog.getByText('Mọi người dùng thấy bảng xếp hạng').waitFor();
    await dialog.getByRole('button', { name: 'Công bố kết quả' }).click();
    await administrator.page.getByText('Đã công bố').first().waitFor();
  });

  it('the province reads its place, and the account of every point with who changed what and why', async () => {
    const { page } = province;
    await province.open(`${round}/bang-xep-hang`);
    const own = page.getByRole('row').filter({ hasText: 'đơn vị bạn' });
    await own.filter({ hasText: 'Công an tỉnh Quảng Ngãi' }).waitFor();
    await page.getByRole('link', { name: 'Xem cách tính từng điểm' }).click();
    const leaf = criterion(page, CHANGED);
    await leaf.getByText('Vì sao có điểm này').click();
    await leaf.getByText(/70/).first().waitFor();
    await leaf.getByText('Thay đổi (1)').click();
    await leaf.getByText('Theo số liệu của cơ quan thi hành.').waitFor();
    for (const visitor of [analyst, administrator, province, peer]) visitor.expectNoFaults();
  });
});
