import type { Page } from 'playwright-core';

/** Signs in through the form that the page shows. */
export const enter = async (page: Page, userName: string): Promise<void> => {
  await page.getByLabel('Tên đăng nhập').fill(userName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill('danvan-2026');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('button', { name: /^Tài khoản:/ }).waitFor();
};
