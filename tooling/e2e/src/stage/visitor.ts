import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { enter } from './enter.ts';

export type AppName = 'ministry' | 'province' | 'danvan';
export type Screen = { readonly width: number; readonly height: number };

export const DESK: Screen = { width: 1440, height: 900 };
export const PHONE: Screen = { width: 390, height: 844 };

/** A person with a browser of their own, and everything that went wrong in it. */
export type Visitor = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a path of an app, e.g. `/so-lieu`. */
  readonly open: (path?: string) => Promise<void>;
  /** Fails when the browser reported an error or a breach of the content security policy. */
  readonly expectNoFaults: () => void;
};

const watchFaults = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
};

/** A visitor of an app who is not signed in. */
export const visit = async (browser: Browser, app: AppName, screen: Screen = DESK): Promise<Visitor> => {
  const home = `${inject('productUrl')}/${app}`;
  const context = await browser.newContext({
    viewport: screen,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    hasTouch: screen.width < 500,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults = watchFaults(page);
  return {
    context,
    page,
    open: async (path = '/') => {
      await page.goto(`${home}${path}`);
    },
    expectNoFaults: () => expect(faults).toEqual([]),
  };
};

/** A visitor who has signed in through the form. */
export const signIn = async (
  browser: Browser,
  app: AppName,
  userName: string,
  screen: Screen = DESK,
): Promise<Visitor> => {
  const visitor = await visit(browser, app, screen);
  await visitor.open();
  await enter(visitor.page, userName);
  return visitor;
};
