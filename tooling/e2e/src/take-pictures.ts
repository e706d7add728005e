import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { PICTURES, type Picture } from './pictures.ts';
import { enter } from './stage/enter.ts';
import { freshProduct } from './stage/product.ts';
import { settled } from './stage/settled.ts';

const FOLDER = resolve(import.meta.dirname, '../../../docs/pictures');
const SCREENS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** The address of a picture; `link` follows the first link of that name from it. */
const goTo = async (page: Page, home: string, { path, link }: Picture): Promise<void> => {
  await page.goto(`${home}${path}`);
  await settled(page);
  if (link === undefined) return;
  await page.locator('main').getByRole('link', { name: link }).first().click();
  await settled(page);
};

const take = async (browser: Browser, url: string, picture: Picture): Promise<void> => {
  const context = await browser.newContext({
    viewport: SCREENS[picture.screen ?? 'desk'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  const home = `${url}/${picture.app}`;
  await page.goto(home);
  await enter(page, picture.account);
  await goTo(page, home, picture);
  await page.screenshot({ path: resolve(FOLDER, `${picture.file}.png`), fullPage: picture.whole ?? false });
  await context.close();
  console.log(picture.file);
};

/** Takes the pictures of the README and of the guides anew, from the product as it is now. */
const takeAll = async (): Promise<void> => {
  const product = await freshProduct();
  const browser = await startBrowser();
  try {
    for (const picture of PICTURES) {
      mkdirSync(resolve(FOLDER, picture.file, '..'), { recursive: true });
      await take(browser, product.url, picture);
    }
  } finally {
    await browser.close();
    await product.stop();
  }
};

await takeAll();
