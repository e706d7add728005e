import type { Page } from 'playwright-core';

/** Reads a figure of the whole out of a roll-up table, as it is shown ("1.714"; "–" when there is none). */
export const figureOfTheWhole = async (page: Page, indicator: string): Promise<string> => {
  const table = page.getByRole('table').first();
  await table.getByRole('row', { name: /^Toàn bộ/ }).waitFor();
  const heads = await table.getByRole('columnheader').allInnerTexts();
  const column = heads.findIndex((head) => head.includes(indicator));
  if (column < 0) throw new Error(`No column ${indicator} among: ${heads.join(' | ')}`);
  const cells = table.getByRole('row', { name: /^Toàn bộ/ }).locator('th, td');
  return (await cells.nth(column).innerText()).trim();
};

/** The number in a figure as it is shown in Vietnamese ("trên 1.714" is 1714). */
export const numberIn = (shown: string): number =>
  Number(
    shown
      .replace(/[^\d.,]/g, '')
      .replaceAll('.', '')
      .replace(',', '.') || '0',
  );
