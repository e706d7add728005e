import {
  compareVietnamese,
  type HierarchyView,
  hierarchyAt,
  ORG_LEVELS,
  type OrgUnitId,
} from '@danvan/domain/hierarchy';
import { collectStatements, type Review, type ReviewSection } from '@danvan/domain/programme';
import type { Reading } from '../../../database/unit-of-work.ts';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findStatements } from './find-statements.ts';
import { readStatements } from './statement.store.ts';

/** What a review asks for; without units everybody's word is collected, the highest level first. */
export type ReviewWanted = Omit<Review, 'units'> & { readonly units: readonly OrgUnitId[] | null };

const byRank =
  (view: HierarchyView) =>
  (a: OrgUnitId, b: OrgUnitId): number => {
    const [one, other] = [view.unit(a), view.unit(b)];
    const level = (unit: typeof one): number => (unit ? ORG_LEVELS.indexOf(unit.level) : ORG_LEVELS.length);
    return level(one) - level(other) || compareVietnamese(one?.name ?? a, other?.name ?? b);
  };

/** What a review document takes of the statements that the viewer sees. */
export const readReview = async (
  reading: Reading,
  wanted: ReviewWanted,
): Promise<readonly ReviewSection[]> => {
  const { ids } = await findStatements(reading.manager, await recordScopeOf(reading), {
    ...wanted,
    occasion: null,
    kinds: null,
    offset: 0,
    limit: null,
  });
  const statements = await readStatements(reading.manager, ids);
  const view = hierarchyAt(await hierarchyOf(reading.manager), wanted.span.lastDay);
  const speakers = [...new Set(statements.map(({ unit }) => unit))].toSorted(byRank(view));
  return collectStatements(statements, { ...wanted, units: wanted.units ?? speakers });
};
