import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { sidewaysScroll, violationsOn } from './stage/accessibility.ts';
import { pictureFailures } from './stage/pictures.ts';
import { DRAFT, MONTH, type Round } from './stage/routes.ts';
import { settled } from './stage/settled.ts';
import { DESK, PHONE, signIn, type Visitor } from './stage/visitor.ts';

const ROUNDS: readonly Round[] = [
  { app: 'ministry', account: 'tonghop.bca', paths: ['/', '/duyet', '/so-lieu', '/don-vi/pol-p51-2025'] },
  { app: 'province', account: 'canbo.xa', paths: ['/', DRAFT] },
  { app: 'province', account: 'duyet.quangngai', paths: [`/tien-do?period=${MONTH}`] },
  { app: 'danvan', account: 'danvan.tw', paths: ['/', '/kon-tum', '/chuong-trinh', '/mo-hinh'] },
];
const INCIDENT = 'su-co-42';

let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
pictureFailures(() => [visitor]);

/** Who is signed in is always answered; everything else is the test's to answer. */
const answerBy = async (answer: (route: Route) => Promise<void>): Promise<void> => {
  await visitor.page.route('**/graphql', (route) =>
    /query Viewer\b/.test(route.request().postData() ?? '') ? route.continue() : answer(route),
  );
};

const fails = (route: Route): Promise<void> =>
  route.fulfill({
    json: {
      data: null,
      errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR', id: INCIDENT } }],
    },
  });

const faultsOf = async (path: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const screen of [PHONE, DESK]) {
    await visitor.page.setViewportSize(screen);
    if ((await sidewaysScroll(visitor.page)) > 0) faults.push(`${path} at ${screen.width}: scrolls sideways`);
    for (const each of await violationsOn(visitor.page)) faults.push(`${path} at ${screen.width}: ${each}`);
  }
  return faults;
};

describe.each(ROUNDS)('$app for $account', ({ app, account, paths }) => {
  beforeAll(async () => {
    visitor = await signIn(browser, app, account);
  });
  afterAll(() => visitor.context.close());

  it('has the shape of what comes while it comes', async () => {
    await answerBy(() => new Promise(() => undefined));
    const faults: string[] = [];
    for (const path of paths) {
      await visitor.open(path);
      await visitor.page.getByRole('status', { name: 'Đang tải' }).first().waitFor();
      faults.push(...(await faultsOf(path)));
    }
    await visitor.page.unroute('**/graphql');
    expect(faults).toEqual([]);
  });

  it('says what happened, what is safe and under which id when the server breaks, and tries again', async () => {
    const faults: string[] = [];
    for (const path of paths) {
      await answerBy(fails);
      await visitor.open(path);
      await visitor.page.getByText('Hệ thống gặp sự cố').first().waitFor();
      await visitor.page.getByText('những gì đã lưu vẫn an toàn').first().waitFor();
      await visitor.page.getByText(INCIDENT).first().waitFor();
      faults.push(...(await faultsOf(path)));
      await visitor.page.unroute('**/graphql');
      await visitor.page.getByRole('button', { name: 'Thử lại' }).first().click();
      await visitor.page.getByText('Hệ thống gặp sự cố').first().waitFor({ state: 'detached' });
      await settled(visitor.page);
    }
    expect(faults).toEqual([]);
    visitor.expectNoFaults();
  });
});
