import { fixture, makeDocm } from '@danvan/file-inspection/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { sidewaysScroll, violationsOn } from './stage/accessibility.ts';
import { pictureFailures } from './stage/pictures.ts';
import { settled } from './stage/settled.ts';
import { PHONE, signIn, type Visitor } from './stage/visitor.ts';

let browser: Browser;
let officer: Visitor;
let commission: Visitor;
let central: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  officer = await signIn(browser, 'province', 'canbo.quangngai');
  commission = await signIn(browser, 'danvan', 'danvan.quangngai');
  central = await signIn(browser, 'danvan', 'danvan.tw', PHONE);
});
afterAll(() => browser?.close());
pictureFailures(() => [officer, commission, central]);

const REGISTER = `mutation ($input: RegisterModelInput!) { registerModel(input: $input) {
  __typename ... on RecordChanged { record { id } } } }`;

/** Registers a model of the provincial police as its officer, through the page's own session; gives its id. */
const registerModel = (title: string, visibility: 'JOINT' | 'INTERNAL'): Promise<string> =>
  officer.page.evaluate(
    async ([query, model]) => {
      const input = { idempotencyKey: crypto.randomUUID(), model };
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input } }),
      });
      return (await answer.json()).data.registerModel.record.id as string;
    },
    [
      REGISTER,
      {
        title,
        kind: 'COLLECTIVE',
        field: 'DEFENCE_SECURITY',
        visibility,
        concernedIds: visibility === 'JOINT' ? ['tgdv-p51-2025'] : [],
        programmeIds: [],
        started: { day: '2026-03-01', precision: 'ON' },
      },
    ] as const,
  );

const chosen = (name: string, bytes: Uint8Array) => ({
  name,
  // A browser may say anything; it is not asked.
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

const attach = async (page: Page, ...files: ReturnType<typeof chosen>[]): Promise<void> => {
  await page.getByRole('button', { name: 'Đính kèm', exact: true }).click();
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(files);
};

const send = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Đính kèm/ }).click();
  await dialog.waitFor({ state: 'detached' });
};

const fetched = (page: Page, address: string): Promise<number> =>
  page.evaluate(async (url) => {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return answer.status;
  }, address);

describe('evidence of a model', () => {
  const CAPTION = 'Lễ phát động mô hình tại xã Sa Thầy';
  let joint: string;
  let pdf: string;

  it('is attached by its officer: a document and a photograph with a caption', async () => {
    joint = await registerModel('Tổ tự quản an ninh trật tự', 'JOINT');
    await officer.open(`/mo-hinh/${joint}`);
    const { page } = officer;
    await attach(
      page,
      chosen('Kế hoạch 05.pdf', fixture('van-ban.pdf')),
      chosen('IMG_2041.jpg', fixture('anh.jpg')),
    );
    await page.getByRole('textbox', { name: 'Chú thích cho “IMG_2041.jpg”' }).fill(CAPTION);
    await send(page);
    const picture = page.getByRole('img', { name: CAPTION });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
    pdf = (await page.getByRole('link', { name: 'Kế hoạch 05.pdf' }).getAttribute('href')) ?? '';
    expect(await fetched(page, pdf)).toBe(200);
  });

  it('is not taken when it has macros, whatever its name says; nothing is sent', async () => {
    const { page } = officer;
    const sent: string[] = [];
    page.on('request', (request) => void sent.push(new URL(request.url()).pathname));
    await attach(
      page,
      chosen('Biên bản.docx', makeDocm()),
      chosen('trang.pdf', Buffer.from('<html></html>')),
    );
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Tệp có macro. Hãy lưu lại dạng không có macro (.docx, .xlsx).').waitFor();
    await dialog.getByText(/^Chưa nhận loại tệp này \(HTML\)/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Đính kèm', exact: true }).isDisabled()).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    expect(sent).not.toContain('/files');
  });

  it('may be a caption alone', async () => {
    const { page } = officer;
    await page.getByRole('button', { name: 'Đính kèm', exact: true }).click();
    const caption = page.getByRole('dialog').getByLabel('Chú thích', { exact: true });
    await caption.fill('Ghi âm buổi họp dân, gọi số 0912 345 678');
    await page.getByRole('dialog').getByRole('button', { name: 'Đính kèm', exact: true }).click();
    await page.getByText(/Nội dung có số điện thoại/).waitFor();
    await caption.fill('Ghi âm buổi họp dân (lưu tại xã)');
    await send(page);
    await page.getByText('chỉ có chú thích').waitFor();
    officer.expectNoFaults();
  });

  it('is seen by the other side of the joint work, which adds its own and takes off only that', async () => {
    const { page } = commission;
    await commission.open(`/mo-hinh/${joint}`);
    await page.getByRole('img', { name: CAPTION }).waitFor();
    expect(await fetched(page, pdf)).toBe(200);
    await attach(page, chosen('phat-thanh.mp3', fixture('am-thanh.mp3')));
    await send(page);
    await page.getByRole('link', { name: 'phat-thanh.mp3' }).waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Gỡ “/ }).count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    commission.expectNoFaults();
  });

  it('fits a telephone', async () => {
    await central.open(`/mo-hinh/${joint}`);
    await central.page.getByRole('img', { name: CAPTION }).waitFor();
    await settled(central.page);
    expect(await sidewaysScroll(central.page)).toBe(0);
    expect(await violationsOn(central.page)).toEqual([]);
    central.expectNoFaults();
  });

  it('is taken off with a reason', async () => {
    const { page } = officer;
    await officer.open(`/mo-hinh/${joint}`);
    await page.getByRole('button', { name: 'Gỡ “Kế hoạch 05.pdf”' }).click();
    await page.getByLabel('Lý do gỡ').fill('Bản dự thảo');
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Kế hoạch 05.pdf' }).count()).toBe(0);
    expect(await fetched(page, pdf)).toBe(404);
  });

  it('of an internal model is not there for the other side', async () => {
    const internal = await registerModel('Mô hình thí điểm nội bộ', 'INTERNAL');
    await officer.open(`/mo-hinh/${internal}`);
    await attach(officer.page, chosen('noi-bo.pdf', fixture('van-ban.pdf')));
    await send(officer.page);
    const link = officer.page.getByRole('link', { name: 'noi-bo.pdf' });
    const address = (await link.getAttribute('href')) ?? '';
    expect(await fetched(officer.page, address)).toBe(200);
    expect(await fetched(commission.page, address)).toBe(404);
    expect(await fetched(central.page, address)).toBe(404);
  });
});
