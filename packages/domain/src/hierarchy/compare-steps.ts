import { compareDays } from '../kernel/index.ts';
import type { LineageStep } from './hierarchy.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Earlier steps first; those of one day by their units, so that the order of recording does not show. */
export const compareSteps = (a: LineageStep, b: LineageStep): number =>
  compareDays(a.on, b.on) || compareText(a.from, b.from) || compareText(a.to, b.to);
