import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { sidewaysScroll, violationsOn } from './stage/accessibility.ts';
import { DRAFT, ROUNDS } from './stage/routes.ts';
import { settled } from './stage/settled.ts';
import { DESK, PHONE, signIn, type Visitor, visit } from './stage/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const SMALLEST = { width: 360, height: 740 };

/** What is wrong with the page as it stands, on a phone and on a desk. */
const faultsOf = async ({ page }: Visitor, where: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const screen of [SMALLEST, PHONE, DESK]) {
    await page.setViewportSize(screen);
    const sideways = await sidewaysScroll(page);
    if (sideways > 0) faults.push(`${where} at ${screen.width}: scrolls sideways by ${sideways} px`);
    if (screen === SMALLEST) continue;
    for (const each of await violationsOn(page)) faults.push(`${where} at ${screen.width}: ${each}`);
  }
  return faults;
};

describe('every route can be used by everybody (WCAG A and AA), and no page scrolls sideways on a phone', () => {
  it.each(ROUNDS)('$app for $account', async ({ app, account, paths }) => {
    const visitor = await signIn(browser, app, account);
    const faults: string[] = [];
    for (const path of paths) {
      await visitor.open(path);
      await settled(visitor.page);
      faults.push(...(await faultsOf(visitor, path)));
    }
    expect(faults).toEqual([]);
    visitor.expectNoFaults();
    await visitor.context.close();
  });
});

it('the instrument itself notices a picture without words and a page that is too wide', async () => {
  const visitor = await visit(browser, 'ministry');
  await visitor.page.goto(inject('productUrl'));
  await visitor.page.evaluate(() => {
    const picture = document.body.appendChild(document.createElement('img'));
    picture.width = 2_000;
    picture.height = 10;
  });
  const faults = (await faultsOf(visitor, 'landing page')).join('\n');
  expect(faults).toContain('image-alt');
  expect(faults).toContain('scrolls sideways');
  await visitor.context.close();
});

describe('what stands before and beside the pages', () => {
  it('the landing page', async () => {
    const visitor = await visit(browser, 'ministry');
    await visitor.page.goto(inject('productUrl'));
    expect(await faultsOf(visitor, 'landing page')).toEqual([]);
    await visitor.context.close();
  });

  it.each(['ministry', 'province', 'danvan'] as const)('the sign-in page of %s', async (app) => {
    const visitor = await visit(browser, app);
    await visitor.open();
    await visitor.page.getByLabel('Tên đăng nhập').waitFor();
    await settled(visitor.page);
    expect(await faultsOf(visitor, 'sign-in page')).toEqual([]);
    await visitor.context.close();
  });

  it.each([
    { account: 'doitac.mttq', app: 'danvan' },
    { account: 'canbo.xa', app: 'ministry' },
  ] as const)('$account in $app', async ({ account, app }) => {
    const visitor = await signIn(browser, app, account);
    await settled(visitor.page);
    expect(await faultsOf(visitor, `${account} in ${app}`)).toEqual([]);
    await visitor.context.close();
  });

  it('the dialog in which a report is handed in', async () => {
    const visitor = await signIn(browser, 'province', 'canbo.xa');
    await visitor.open(DRAFT);
    await settled(visitor.page);
    await visitor.page.getByRole('button', { name: 'Nộp báo cáo', exact: true }).click();
    await visitor.page.getByRole('dialog').waitFor();
    expect(await faultsOf(visitor, 'submit')).toEqual([]);
    await visitor.context.close();
  });

  it('the dialog in which a report is sent back, with the reason still missing', async () => {
    const visitor = await signIn(browser, 'province', 'duyet.quangngai');
    await visitor.open('/duyet');
    await settled(visitor.page);
    await visitor.page.getByRole('table').getByRole('link').first().click();
    await settled(visitor.page);
    await visitor.page.getByRole('button', { name: 'Trả lại' }).click();
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await dialog.getByText('Hãy ghi lý do trả lại').waitFor();
    expect(await faultsOf(visitor, 'send back')).toEqual([]);
    await visitor.context.close();
  });
});
