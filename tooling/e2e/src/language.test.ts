import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { contentTexts, vietnameseOnly } from './stage/languages.ts';
import { pictureFailures } from './stage/pictures.ts';
import { ROUNDS } from './stage/routes.ts';
import { settled } from './stage/settled.ts';
import { signIn, type Visitor } from './stage/visitor.ts';

let browser: Browser;
let visitor: Visitor | undefined;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
pictureFailures(() => [visitor]);

/** What a person sees or is read out: text, names of pictures and fields, hints. */
const seen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const named = [...document.querySelectorAll<HTMLElement>('[aria-label], [title], [placeholder]')].flatMap(
      (each) => ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
    );
    const drawn = [...document.querySelectorAll('svg text, svg title')].map((each) => each.textContent ?? '');
    return [document.title, ...document.body.innerText.split(/[\n\t]/), ...named, ...drawn]
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
  });

/** SENT_BACK, LAUNCH_KEY_AREA: words of the program, never of people. */
const rawCodes = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) =>
    /\b[A-Z]{2,}_[A-Z_]+\b|\b(?:DRAFT|SUBMITTED|RESUBMITTED|APPROVED|CLOSED|OVERDUE|undefined|NaN|\[object)\b/.test(
      text,
    ),
  );

const LONG = 16;
const bare = (text: string): string => text.replace(/^[\s\d.,:;()%·/–]+|[\s\d.,:;()%·/–]+$/g, '');

/** Messages seen whole, with numbers around them, or (the longer ones) within another text. */
const leftOvers = (texts: readonly string[], words: readonly string[]): readonly string[] => {
  const known = new Set(words);
  const long = words.filter((word) => word.length >= LONG && VIETNAMESE.test(word));
  const isLeft = (text: string): boolean =>
    known.has(text) || known.has(bare(text)) || long.some((word) => text.includes(word));
  return [...new Set(texts.filter(isLeft))].filter((text) => text !== OTHER_LANGUAGE);
};

/** The button that leads back names its language in that language. */
const OTHER_LANGUAGE = 'Tiếng Việt';
const VIETNAMESE = /[ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i;

/**
 * What a unit wrote, told by its own words: what is made up says so, and a commendation is called by its form, its year
 * and how many it is for.
 */
const WRITTEN = [/\(dữ liệu minh họa\)/, / năm \d{4}: \d+ (?:tập thể|cá nhân)/];

/** What is left of texts without what units wrote in them. */
const withoutContent = (texts: readonly string[], content: readonly string[]): readonly string[] =>
  texts
    .filter((text) => !WRITTEN.some((shape) => shape.test(text)))
    .map((text) =>
      content
        .reduce((rest, written) => (rest.includes(written) ? rest.replaceAll(written, ' ') : rest), text)
        .trim(),
    )
    .filter((text) => text !== '');

describe.each(ROUNDS)('$app for $account', ({ app, account, paths }) => {
  beforeAll(async () => {
    visitor = await signIn(browser, app, account);
  });
  afterAll(() => visitor?.context.close());

  it('shows no code of the program in Vietnamese', async () => {
    if (!visitor) throw new Error('nobody is signed in');
    const codes: Record<string, readonly string[]> = {};
    for (const path of paths) {
      await visitor.open(path);
      await settled(visitor.page);
      const found = rawCodes(await seen(visitor.page));
      if (found.length > 0) codes[path] = found;
    }
    expect(codes).toEqual({});
  });

  it('speaks English on every page once it is chosen, and remembers the choice', async () => {
    if (!visitor) throw new Error('nobody is signed in');
    const { page } = visitor;
    const words = await vietnameseOnly(app);
    const content = await contentTexts();
    expect(words.length).toBeGreaterThan(200);
    await visitor.open();
    await page.getByRole('button', { name: /English|EN/ }).click();
    await page.getByRole('button', { name: /Tiếng Việt|VI/ }).waitFor();
    const faults: Record<string, readonly string[]> = {};
    for (const path of paths) {
      await visitor.open(path);
      await settled(page);
      await page.getByRole('button', { name: /Tiếng Việt|VI/ }).waitFor();
      const texts = withoutContent(await seen(page), content);
      const found = [...leftOvers(texts, words), ...rawCodes(texts)];
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('goes back to Vietnamese', async () => {
    if (!visitor) throw new Error('nobody is signed in');
    await visitor.page.getByRole('button', { name: /Tiếng Việt|VI/ }).click();
    await visitor.page.getByRole('button', { name: /English|EN/ }).waitFor();
    await visitor.page.reload();
    await visitor.page.getByRole('button', { name: /English|EN/ }).waitFor();
    visitor.expectNoFaults();
  });
});
