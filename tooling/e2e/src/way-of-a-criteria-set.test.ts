import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { violationsOn } from './stage/accessibility.ts';
import { pictureFailures } from './stage/pictures.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

const NAME = 'Bộ tiêu chí thi đua Ngày hội năm 2027';

let browser: Browser;
let ministry: Visitor;
let province: Visitor;

beforeAll(async () => {
  browser = await startBrowser();
  ministry = await signIn(browser, 'ministry', 'quantri.bca');
  province = await signIn(browser, 'province', 'canbo.quangngai');
});
afterAll(() => browser?.close());
pictureFailures(() => [ministry, province]);

const openPart = async (name: string): Promise<void> => {
  const parts = ministry.page.getByRole('navigation', { name: 'Các phần của bộ tiêu chí' });
  await parts.getByRole('button', { name }).first().click();
};

/** A group, and within it one criterion for each launch, bound to the reported number of launches. */
const writeCriterion = async (): Promise<void> => {
  const { page } = ministry;
  await openPart('Cây tiêu chí');
  await page.getByRole('button', { name: 'Thêm nhóm' }).click();
  await page.getByLabel(/^Tên( \*)?$/).fill('Phát động phong trào');
  await page.getByRole('button', { name: 'Thêm tiêu chí' }).first().click();
  await page.getByLabel(/^Tên( \*)?$/).fill('Phát động ở địa bàn trọng điểm');
  await page.getByLabel('Cách tính điểm').selectOption({ label: 'Theo số lần' });
  await page.getByLabel('Điểm mỗi lần').fill('2,5');
  await page.getByLabel('Lấy từ chỉ tiêu thống kê').selectOption({ index: 1 });
};

describe('the way of a criteria set', () => {
  it('is drafted; what is missing is told, the sum of the maxima against the scale first of all', async () => {
    const { page } = ministry;
    await ministry.open('/tieu-chi?form=moi');
    await page.getByLabel('Mã').fill('NGAY-HOI-2027');
    await page.getByLabel('Tên bộ tiêu chí').fill(NAME);
    await page.getByRole('button', { name: 'Lập bản thảo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sửa bản thảo' }).waitFor();
    await page.getByText('còn thiếu 100').first().waitFor();

    await writeCriterion();
    await page.getByLabel('Điểm tối đa').fill('100,5');
    await page.getByText('vượt 0,5').first().waitFor();
    await page.getByText('1 chỗ phải sửa trước khi ban hành').waitFor();
    await page.getByLabel('Điểm tối đa').fill('100');
    await page.getByText('đúng thang điểm').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('shows that it is not saved, and is saved', async () => {
    const { page } = ministry;
    await page.getByText('Có thay đổi chưa lưu').waitFor();
    expect(await page.getByRole('button', { name: 'Ban hành' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
  });

  it('is tried on the approved figures of the last year, cluster by cluster', async () => {
    const { page } = ministry;
    await openPart('Chấm thử');
    expect(await page.getByLabel('Số liệu từ ngày').inputValue()).toBe('16/11/2025');
    await page.getByLabel('Chấm thử trên').waitFor();
    await page.getByRole('button', { name: 'Chấm thử' }).last().click();
    const result = page.getByRole('region', { name: 'Kết quả chấm thử' });
    await result.getByRole('row').nth(1).waitFor();
    expect(await result.getByText('1/1').count()).toBeGreaterThan(5);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is put into force from a day, and from then cannot be changed', async () => {
    const { page } = ministry;
    await page.getByRole('button', { name: 'Ban hành' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Áp dụng từ ngày').fill('01/01/2020');
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await dialog.getByText('Không ban hành lùi ngày', { exact: false }).waitFor();
    await dialog.getByLabel('Áp dụng từ ngày').fill('01/01/2027');
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await page.getByText('Chưa có hiệu lực').waitFor();
    expect(await page.getByRole('link', { name: 'Sửa bản thảo' }).count()).toBe(0);
    ministry.expectNoFaults();
  });

  it('is read by a province in words, with what the system has set marked as such', async () => {
    const { page } = province;
    await province.open('/tieu-chi');
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await settled(page);
    const table = page.getByRole('region', { name: 'Bảng tiêu chí' });
    await table.getByText('Mỗi lần 2,5 điểm, không quá điểm tối đa.').waitFor();
    expect(await table.getByText('do hệ thống đặt').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Ngừng áp dụng' }).count()).toBe(0);
    province.expectNoFaults();
  });
});
