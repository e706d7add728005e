import type { Day } from '@danvan/domain/kernel';
import type { KnownSpan, ProgrammeId } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';

/** From when to when programmes hold, as far as that is known. */
export const readValidities = async (
  manager: EntityManager,
  programmes: readonly ProgrammeId[],
): Promise<readonly KnownSpan[]> => {
  if (programmes.length === 0) return [];
  const rows: { valid_from: Day | null; valid_to: Day | null }[] = await manager.query(
    'SELECT valid_from, valid_to FROM programme WHERE id = ANY ($1::text[])',
    [programmes],
  );
  return rows.map(({ valid_from, valid_to }) => ({ from: valid_from, to: valid_to }));
};
