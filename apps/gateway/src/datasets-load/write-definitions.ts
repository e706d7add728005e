import { FORMS, INDICATORS } from '@danvan/datasets';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../database/insert-many.ts';
import { toFormRow } from '../modules/reporting/form/form.map.ts';
import { REPORT_FORM } from '../modules/reporting/form/form.row.ts';
import { toIndicatorRow } from '../modules/reporting/indicator/indicator.map.ts';
import { INDICATOR } from '../modules/reporting/indicator/indicator.row.ts';

/** Writes indicators and forms that are not there yet; says how many. */
export const writeDefinitions = async (manager: EntityManager): Promise<number> =>
  (await insertMany(manager, INDICATOR, INDICATORS.map(toIndicatorRow))) +
  (await insertMany(manager, REPORT_FORM, FORMS.map(toFormRow)));
