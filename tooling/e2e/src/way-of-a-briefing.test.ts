import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

const POLICE = 'Công an tỉnh Quảng Ngãi';
const BRIEFING = 'Giao ban đánh giá năm 2025, giao nhiệm vụ năm 2026';
const NEXT = 'Giao ban đánh giá năm 2026';

/** facts.md §6 (S3). */
const LIMITATIONS = [
  'Một số nội dung của chương trình hiệu quả chưa cao.',
  'Phối hợp có lúc chưa chặt chẽ, nhất là hướng dẫn, kiểm tra, đôn đốc cơ sở.',
  'Một số đơn vị nắm công việc chưa đầy đủ, thực hiện còn chung chung.',
  'Công tác thi đua, khen thưởng làm chưa tốt.',
  'Công tác tập huấn còn hạn chế.',
];
/** facts.md §7 (S3), each with the day that the meeting sets for it. */
const TASKS = [
  ['Tuyên truyền gắn với Chỉ thị 05-CT/TW trong toàn lực lượng', '30/06/2026'],
  ['Hướng dẫn, đôn đốc, kiểm tra và trao đổi tình hình với cơ sở', '30/06/2026'],
  ['Tham mưu vận động quần chúng và thực hiện dân chủ ở cơ sở', '15/12/2026'],
  ['Rà soát, nhân rộng mô hình và khen thưởng kịp thời', '30/09/2026'],
  ['Tập huấn kỹ năng cho cán bộ và thực hiện chế độ báo cáo', '31/10/2026'],
] as const;
type Task = (typeof TASKS)[number][0];
const [DISSEMINATE, GUIDE, ADVISE, REPLICATE, TRAIN] = TASKS.map(([text]) => text) as [
  Task,
  Task,
  Task,
  Task,
  Task,
];

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

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });
const gone = (dialog: Locator): Promise<void> => dialog.waitFor({ state: 'detached' });
const state = (page: Page, word: string): Promise<void> =>
  page.getByText(word, { exact: true }).first().waitFor();

/** Chooses what is found by some words, in the dialog that a button opens. */
const choose = async (page: Page, opener: Locator, words: string, name: string): Promise<void> => {
  await opener.click();
  const search = page.getByRole('dialog').last();
  await search.getByRole('combobox').fill(words);
  await search.getByRole('option', { name }).first().click();
};

/** Plans a briefing of the commission and the police within the province's programme. */
const planBriefing = async (title: string, on: string, more: (dialog: Locator) => Promise<void>) => {
  const { page } = commission;
  await commission.open('/hoi-nghi');
  await button(page, 'Lập hội nghị').first().click();
  const dialog = page.getByRole('dialog').first();
  await dialog.getByLabel('Tên hội nghị').fill(title);
  await choose(page, button(dialog, 'Chọn chương trình: Chương trình'), 'Quảng Ngãi', 'Quảng Ngãi');
  await dialog.getByLabel('Ngày dự kiến').fill(on);
  await choose(page, button(dialog, 'Thêm đơn vị: Chủ trì'), 'cong an tinh quang ngai', POLICE);
  await more(dialog);
  await button(dialog, 'Lưu').click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

const hold = async (): Promise<void> => {
  const { page } = commission;
  await button(page, 'Ghi nhận đã họp').click();
  const dialog = page.getByRole('dialog');
  await button(dialog, 'Ghi nhận đã họp').click();
  await gone(dialog);
  await state(page, 'Đã họp');
};

const recordLimitation = async (text: string, number: number): Promise<void> => {
  const { page } = commission;
  await button(page, 'Ghi đánh giá').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nội dung').fill(text);
  await dialog.getByLabel('Số thứ tự trong văn bản').fill(String(number));
  await button(dialog, 'Lưu').click();
  await gone(dialog);
  await page.getByText(text, { exact: true }).waitFor();
};

const recordConclusion = async (text: string, dueOn: string): Promise<void> => {
  const { page } = commission;
  await button(page, 'Thêm kết luận').click();
  await page.getByLabel('Nội dung kết luận').fill(text);
  await choose(page, button(page, 'Chọn đơn vị: Đơn vị thực hiện'), 'cong an tinh quang ngai', POLICE);
  await page.getByLabel('Thời hạn').fill(dueOn);
  await button(page, 'Ghi kết luận').click();
  await page.getByLabel('Nội dung kết luận').waitFor({ state: 'detached' });
};

const reportDone = async (task: Task, on: string): Promise<void> => {
  const { page } = police;
  await police.open('/nhiem-vu');
  await page.getByRole('link', { name: task }).first().click();
  await button(page, 'Báo cáo hoàn thành').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ngày hoàn thành').fill(on);
  await dialog.getByLabel('Kết quả đạt được').fill('Đã thực hiện xong theo kết luận của hội nghị.');
  await button(dialog, 'Báo cáo hoàn thành').click();
  await gone(dialog);
};

/** The line in which a meeting asks for a task. */
const asked = (page: Page, task: Task): Locator =>
  page.getByRole('listitem').filter({ hasText: task }).filter({ hasText: 'hạn' }).first();

describe('the way of a briefing, as that of S3 goes today', () => {
  it('is planned by the commission; without a day it is not, and nothing typed is lost', async () => {
    const { page } = commission;
    await planBriefing(BRIEFING, '', async (dialog) => {
      await button(dialog, 'Lưu').click();
      await dialog.getByText('Cần nhập hoặc chọn mục này.').waitFor();
      await dialog.getByLabel('Ngày dự kiến').fill('15/03/2026');
      await dialog.getByLabel('Đánh giá từ ngày').fill('01/01/2025');
      await dialog.getByLabel('Đến ngày').fill('31/12/2025');
    });
    await page.getByText('01/01/2025 đến 31/12/2025').waitFor();
  });

  it('appraises last year: five limitations, numbered', async () => {
    await hold();
    for (const [index, text] of LIMITATIONS.entries()) await recordLimitation(text, index + 1);
    await commission.page.getByText('5.', { exact: true }).first().waitFor();
  });

  it('assigns five tasks, each with its unit and its day', async () => {
    const { page } = commission;
    for (const [text, dueOn] of TASKS) await recordConclusion(text, dueOn);
    await button(page, 'Giao 5 nhiệm vụ').click();
    const dialog = page.getByRole('dialog');
    await button(dialog, 'Giao 5 nhiệm vụ').click();
    await page.getByText('Đã giao 5 nhiệm vụ.').waitFor();
    await gone(dialog);
    const given = page.getByRole('link', { name: 'Xem nhiệm vụ' });
    await given.nth(TASKS.length - 1).waitFor();
    expect(await given.count()).toBe(TASKS.length);
  });

  it('is concluded when its minutes are there', async () => {
    const { page } = commission;
    const conclude = async (): Promise<Locator> => {
      await button(page, 'Thống nhất biên bản').click();
      await button(page.getByRole('dialog'), 'Thống nhất biên bản').click();
      return page.getByRole('dialog');
    };
    const refused = await conclude();
    await refused.getByText('Cần ghi biên bản hoặc chọn văn bản biên bản.').waitFor();
    await button(refused, 'Quay lại').click();
    await button(page, 'Ghi biên bản').click();
    await page.getByLabel('Nội dung biên bản').fill('Hội nghị thống nhất năm nhiệm vụ.');
    await button(page, 'Lưu').click();
    await gone(page.getByLabel('Nội dung biên bản'));
    await page.getByText('Hội nghị thống nhất năm nhiệm vụ.', { exact: true }).waitFor();
    await gone(await conclude());
    await state(page, 'Đã có kết luận');
  });

  it('reaches the police, who report one task in time and one ten days late', async () => {
    await reportDone(DISSEMINATE, '20/06/2026');
    await reportDone(GUIDE, '10/07/2026');
    await police.page.getByText('Chậm 10 ngày').first().waitFor();
  });

  it('is asked for at the next briefing, each of the five as it stands', async () => {
    const { page } = commission;
    await planBriefing(NEXT, '20/11/2026', async (dialog) => {
      const before = dialog.getByLabel('Hội nghị trước');
      await before.selectOption({ label: `15/03/2026 · ${BRIEFING}` });
    });
    await hold();
    await page.getByText('5 việc', { exact: true }).waitFor();
    const stands: readonly (readonly [Task, string])[] = [
      [DISSEMINATE, 'Đã xong đúng hạn'],
      [GUIDE, 'Đã xong, muộn 10 ngày'],
      [ADVISE, 'Chưa đến hạn'],
      [REPLICATE, 'Quá hạn 51 ngày'],
      [TRAIN, 'Quá hạn 20 ngày'],
    ];
    for (const [task, word] of stands) await asked(page, task).getByText(word, { exact: true }).waitFor();
  });

  it('which carries one over with a new day, and closes one with a reason', async () => {
    const { page } = commission;
    await button(page, `Chuyển tiếp: ${REPLICATE}`).click();
    await page.getByLabel('Thời hạn').fill('31/03/2027');
    await button(page, 'Ghi kết luận').click();
    await asked(page, REPLICATE).getByText('Chuyển tiếp thành kết luận 1').waitFor();
    await button(page, `Kết thúc theo dõi: ${TRAIN}`).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Đã gộp vào kế hoạch tập huấn của Bộ.');
    await button(dialog, 'Kết thúc theo dõi').click();
    await gone(dialog);
    await asked(page, TRAIN).getByText('Đã gộp vào kế hoạch tập huấn của Bộ.').waitFor();
  });

  it('and which both sides read alike', async () => {
    const address = new URL(commission.page.url()).pathname.replace(/^\/danvan/, '');
    await police.open(address);
    await asked(police.page, REPLICATE).getByText('Chuyển tiếp thành kết luận 1').waitFor();
    await asked(police.page, GUIDE).getByText('Đã xong, muộn 10 ngày').waitFor();
  });

  it('left no error in any browser', () => {
    for (const visitor of [commission, police]) visitor.expectNoFaults();
  });
});
