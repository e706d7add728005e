import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { pictureFailures } from './stage/pictures.ts';
import { DRAFT, PEER_REVIEW } from './stage/routes.ts';
import { settled } from './stage/settled.ts';
import { PHONE, signIn, type Visitor } from './stage/visitor.ts';

/** What a finger hits without aiming. */
const FINGER = 44;
const TARGETS = 'button, a[href], input, select, textarea, summary, [role="gridcell"][data-editable="true"]';

let browser: Browser;
let commune: Visitor;
beforeAll(async () => {
  browser = await startBrowser();
  commune = await signIn(browser, 'province', 'canbo.xa', PHONE);
});
afterAll(() => browser?.close());
pictureFailures(() => [commune]);

/** What one can hit on the page that is lower than a finger needs; words within a sentence are left out. */
const tooSmall = (): Promise<readonly string[]> =>
  commune.page.evaluate(
    ([selector, finger]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((each) => each.checkVisibility() && getComputedStyle(each).display !== 'inline')
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > 0 && box.height < finger - 0.5)
        .map(
          ({ each, box }) =>
            `${each.tagName} ${(each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 40)}: ${box.height}`,
        ),
    [TARGETS, FINGER] as const,
  );

describe('the commune on a phone', () => {
  it.each(['/', DRAFT, PEER_REVIEW])('can be hit with a finger everywhere on %s', async (path) => {
    await commune.open(path);
    await settled(commune.page);
    expect(await tooSmall()).toEqual([]);
  });

  it('types a figure after one tap', async () => {
    const { page } = commune;
    await commune.open(DRAFT);
    await page.locator('[data-place="0:0"]').tap();
    const field = page.getByRole('grid').locator('input');
    await field.waitFor();
    await page.keyboard.type('41');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu', { exact: true }).first().waitFor();
    expect(await page.locator('[data-place="0:0"]').innerText()).toContain('41');
  });
});
