import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

const TITLE = 'Kiểm tra 5 năm thực hiện quy chế công tác dân vận tại Công an tỉnh Quảng Ngãi';
const PROVINCE = 'Công an tỉnh Quảng Ngãi';
const STUDY = 'Tiếp tục quán triệt Nghị quyết 25-NQ/TW trong toàn lực lượng.';
const RENEW = 'Đổi mới phương thức, hướng về cơ sở.';
const COORDINATE = 'Ký lại chương trình phối hợp với các xã mới.';

let browser: Browser;
let commission: Visitor;
let province: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  commission = await signIn(browser, 'danvan', 'danvan.quangngai');
  province = await signIn(browser, 'province', 'canbo.quangngai');
});
afterAll(() => browser?.close());
pictureFailures(() => [commission, province]);

/** A day as people type it, some days from today; the product's day is that of Vietnam. */
const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now() + days * 86_400_000);

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** Opens a form, fills it in and waits for what the product says of it. */
const act = async (
  page: Page,
  opener: Locator,
  fill: (dialog: Locator) => Promise<void>,
  save: string,
  said: string,
): Promise<void> => {
  await opener.click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await button(dialog, save).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(said, { exact: true }).first().waitFor();
};

const card = (page: Page, text: string): Locator => page.getByRole('article', { name: text });
const place = (page: Page, name: string): Locator => page.getByRole('heading', { level: 3, name });

/** Takes a step of the follow-up with a word on it. */
const step = (page: Page, text: string, name: string, label: string, note: string, said: string) =>
  act(
    page,
    button(card(page, text), name),
    async (dialog) => dialog.getByLabel(label).fill(note),
    name,
    said,
  );

const recommend = (text: string, deadline: string) =>
  act(
    commission.page,
    button(commission.page, 'Thêm kiến nghị'),
    async (dialog) => {
      await dialog.getByLabel('Nội dung').fill(text);
      await dialog.getByLabel('Thời hạn thực hiện').fill(deadline);
    },
    'Lưu',
    'Đã lưu',
  );

const answer = (text: string, stance: string, words: string) =>
  act(
    province.page,
    button(card(province.page, text), 'Trả lời'),
    async (dialog) => {
      await dialog.getByLabel(stance, { exact: true }).check();
      await dialog.getByLabel('Nội dung trả lời').fill(words);
    },
    'Trả lời',
    'Đã gửi trả lời',
  );

describe('the way of an inspection, as that of S0 goes today', () => {
  it('begins with a plan; what is missing is said at its field and nothing typed is lost', async () => {
    const { page } = commission;
    await commission.open('/kiem-tra');
    await button(page, 'Lập kế hoạch kiểm tra').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nội dung kiểm tra').fill('Năm năm thực hiện quy chế công tác dân vận.');
    await button(dialog, 'Lưu').click();
    await dialog.getByText('Chọn ít nhất một đơn vị được kiểm tra.').waitFor();
    await dialog.getByText('Cần nhập nội dung này.').waitFor();
    await dialog.getByLabel('Tên cuộc kiểm tra').fill(TITLE);
    await button(dialog, 'Thêm đơn vị: Đơn vị được kiểm tra').click();
    const search = page.getByRole('dialog').last();
    await search.getByRole('combobox').fill('cong an tinh quang ngai');
    await search
      .getByRole('option', { name: new RegExp(PROVINCE) })
      .first()
      .click();
    await dialog.getByLabel('Kiểm tra từ ngày').fill(dayFromNow(-20));
    await dialog.getByLabel('đến hết ngày').fill(dayFromNow(10));
    await button(dialog, 'Lưu').click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Dự kiến', { exact: true }).first().waitFor();
    await page.getByText('Năm năm thực hiện quy chế công tác dân vận.').first().waitFor();
  });

  it('a session is held within its days, and opens it', async () => {
    const { page } = commission;
    await button(page, 'Ghi buổi làm việc').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ngày làm việc').fill(dayFromNow(-30));
    await button(dialog, 'Lưu').click();
    await dialog.getByText('Ngày làm việc nằm ngoài thời gian kiểm tra.').waitFor();
    await dialog.getByLabel('Ngày làm việc').fill(dayFromNow(-10));
    await dialog.getByLabel('Địa điểm').fill('Quảng Ngãi');
    await dialog.getByLabel('Số người của đoàn').fill('6');
    await dialog.getByLabel('Số người của đơn vị').fill('24');
    await button(dialog, 'Lưu').click();
    await page.getByText('Đoàn 6 người, đơn vị 24 người').first().waitFor();
    await page.getByText('Đang tiến hành', { exact: true }).first().waitFor();
  });

  it('what was found has its causes, and what is recommended a unit and a day', async () => {
    const { page } = commission;
    await act(
      page,
      button(page, 'Ghi nhận xét'),
      async (dialog) => {
        await dialog.getByLabel('Nội dung').fill('Tập huấn còn ít so với yêu cầu.');
        await button(dialog, 'Thêm nguyên nhân').click();
        await dialog.getByLabel('Nguyên nhân 1', { exact: true }).fill('Chưa đưa vào kế hoạch năm.');
      },
      'Lưu',
      'Đã lưu',
    );
    await page.getByText('Nguyên nhân chủ quan').first().waitFor();
    for (const text of [STUDY, RENEW, COORDINATE]) {
      await recommend(text, dayFromNow(60));
      await card(page, text).waitFor();
    }
    await place(page, 'Chưa ban hành').waitFor();
  });

  it('the province sees nothing of it before the conclusion, and all that is asked of it afterwards', async () => {
    await province.open('/kiem-tra');
    await province.page.getByRole('link', { name: TITLE }).click();
    await province.page.getByText('hiện ra khi đoàn kiểm tra ban hành kết luận').waitFor();
    expect(await province.page.getByRole('article').count()).toBe(0);
    const { page } = commission;
    await act(
      page,
      button(page, 'Ban hành kết luận'),
      async (dialog) => dialog.getByLabel('Kết luận chung').fill('Quy chế được thực hiện nền nếp.'),
      'Ban hành kết luận',
      'Đã ban hành kết luận',
    );
    await province.page.reload();
    await place(province.page, 'Chờ đơn vị được kiểm tra').waitFor();
    expect(await province.page.getByRole('article').count()).toBe(3);
  });

  it('the province answers each recommendation, and does not agree to one', async () => {
    await answer(STUDY, 'Tiếp thu', 'Tiếp thu, đưa vào sinh hoạt quý I.');
    await answer(RENEW, 'Tiếp thu một phần', 'Tiếp thu, làm trước ở các xã vùng sâu.');
    await answer(COORDINATE, 'Chưa thống nhất', 'Việc ký lại thuộc thẩm quyền của Bộ.');
    await place(province.page, 'Chờ đoàn kiểm tra').waitFor();
  });

  it('reports two of them as done', async () => {
    const { page } = province;
    const label = 'Kết quả thực hiện';
    const said = 'Đã báo kết quả thực hiện';
    await step(page, STUDY, 'Báo đã thực hiện', label, 'Đã quán triệt ở 96 đơn vị.', said);
    await step(page, RENEW, 'Báo đã thực hiện', label, 'Đã làm thí điểm.', said);
  });

  it('one is sent back with a reason, mended and closed; one goes to the ministry', async () => {
    const { page } = commission;
    await page.reload();
    await card(page, STUDY).waitFor();
    const reason = 'Cần bổ sung kết quả của cấp xã';
    await step(page, RENEW, 'Trả lại', 'Cần bổ sung điều gì', reason, 'Đã trả lại để bổ sung');
    await step(
      page,
      COORDINATE,
      'Chuyển cấp trên',
      'Lý do chuyển',
      'Cần ý kiến của Bộ',
      'Đã chuyển cấp trên',
    );
    await card(page, COORDINATE).getByText('Đã chuyển: Bộ Công an').waitFor();
    await province.page.reload();
    await card(province.page, RENEW)
      .getByText(/^Quá trình/)
      .click();
    await card(province.page, RENEW).getByText(reason).waitFor();
    const label = 'Kết quả thực hiện';
    const said = 'Đã báo kết quả thực hiện';
    await step(province.page, RENEW, 'Báo đã thực hiện', label, 'Đã làm ở mọi xã.', said);
  });

  it('does not close until the last recommendation is closed', async () => {
    const { page } = commission;
    await page.reload();
    const label = 'Ghi chú khi kết thúc';
    for (const text of [STUDY, RENEW, COORDINATE]) {
      await card(page, text).waitFor();
      expect(await button(page, 'Kết thúc cuộc kiểm tra').count()).toBe(0);
      await step(page, text, 'Kết thúc kiến nghị', label, 'Đoàn ghi nhận kết quả.', 'Đã kết thúc kiến nghị');
    }
    await page.getByText('3/3 kiến nghị đã kết thúc').first().waitFor();
  });

  it('closes, and both sides read it from then on', async () => {
    const { page } = commission;
    await act(
      page,
      button(page, 'Kết thúc cuộc kiểm tra'),
      async () => undefined,
      'Kết thúc cuộc kiểm tra',
      'Đã kết thúc cuộc kiểm tra',
    );
    await province.page.reload();
    await place(province.page, 'Đã kết thúc').waitFor();
    for (const each of [page, province.page])
      expect(await each.getByRole('button', { name: /kiến nghị|Trả lời|Báo/ }).count()).toBe(0);
  });

  it('left no error in any browser', () => {
    for (const visitor of [commission, province]) visitor.expectNoFaults();
  });
});
