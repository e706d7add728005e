import type { Page } from 'playwright-core';

/** What has the focus: its tag and name, and whether one sees that it has it. */
export type Focus = { readonly what: string; readonly isSeen: boolean };

/**
 * The focus is seen by an outline, or when the element or the cell around it looks different from a copy of itself
 * that has not got it. The page as a whole and an open dialog need no mark of their own.
 */
const look = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { what: 'nothing', isSeen: true };
    const marksOf = (one: Element): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(one);
      const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
      return [outline, boxShadow, borderColor].join(';');
    };
    const differs = (one: Element | null): boolean => {
      if (one === null) return false;
      const copy = one.cloneNode(true) as Element;
      one.after(copy);
      const isDifferent = marksOf(copy) !== marksOf(one);
      copy.remove();
      return isDifferent;
    };
    const isWhole = element === document.body || element.matches('main, [role="dialog"]');
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 160);
    const style = getComputedStyle(element);
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const isSeen = isWhole || isOutlined || differs(element) || differs(element.closest('td'));
    return { what: `${element.tagName} ${name}`, isSeen };
  });

/** A mark may fade in. */
const FADING = 250;

export const focusOn = async (page: Page): Promise<Focus> => {
  const first = await look(page);
  if (first.isSeen) return first;
  await page.waitForTimeout(FADING);
  return look(page);
};
