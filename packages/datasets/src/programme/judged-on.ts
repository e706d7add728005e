import { REFERENCE_DAY } from '../demonstration-year.ts';

/** The day on which the domain judges the data sets: the demonstration stands still on it. */
export const TODAY = REFERENCE_DAY;
