import type { Indicator } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { toIndicator } from './indicator.map.ts';
import type { IndicatorRow } from './indicator.row.ts';

/** All indicators in the order of the register. */
export const readIndicators = async (manager: EntityManager): Promise<readonly Indicator[]> => {
  const rows: IndicatorRow[] = await manager.query('SELECT * FROM indicator ORDER BY position');
  return rows.map(toIndicator);
};
