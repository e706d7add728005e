import type { Page } from 'playwright-core';

const PIXELS_PER_MM = 96 / 25.4;

/** A4 lying on its side in CSS pixels, less the margins of the page of wide tables (10 mm at the sides, 12 above, 14 below). */
export const LYING_A4 = {
  width: Math.floor((297 - 2 * 10) * PIXELS_PER_MM),
  height: Math.floor((210 - 12 - 14) * PIXELS_PER_MM),
};

/** A4 upright, less the margins of every other page (15 mm left, 12 right, 14 above, 16 below). */
export const UPRIGHT_A4 = {
  width: Math.floor((210 - 15 - 12) * PIXELS_PER_MM),
  height: Math.floor((297 - 14 - 16) * PIXELS_PER_MM),
};

const WIDTH_IN_POINTS = 842;

/** The pages that a page prints on; true for those that are A4 lying on their side. */
export const lyingPages = async (page: Page): Promise<readonly boolean[]> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
  return boxes.map(
    ([, width, height]) => Math.abs(Number(width) - WIDTH_IN_POINTS) < 2 && Number(height) < Number(width),
  );
};
