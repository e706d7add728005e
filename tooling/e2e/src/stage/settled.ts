import type { Page } from 'playwright-core';

/** Waits until a page shows what it is about: its main part is there, nothing is on its way any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main').first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector(
        '[role="status"][aria-label="Đang tải"], [role="status"][aria-label="Loading"]',
      ) === null,
  );
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () =>
      document.querySelector(
        '[role="status"][aria-label="Đang tải"], [role="status"][aria-label="Loading"]',
      ) === null,
  );
};
