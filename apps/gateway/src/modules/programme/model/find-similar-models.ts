import { foldName, similarNames } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

export type SimilarModel = { readonly id: string; readonly title: string; readonly similarity: number };

/** How many candidates the database offers to the domain's measure. */
const CANDIDATES = 50;
const MOST_SHOWN = 5;

const OFFER = `
SELECT m.id, m.name AS title FROM model m JOIN work_record r ON r.id = m.id
WHERE (m.folded_name % $1::text OR m.folded_name %> $1::text OR m.folded_name <% $1::text) AND ($2::text IS NULL OR m.id <> $2)`;

/** Models that are seen and called alike: offered by trigrams, measured by the domain, the most alike first. */
export const findSimilarModels = async (
  manager: EntityManager,
  scope: RecordScope,
  name: string,
  except: string | null,
): Promise<readonly SimilarModel[]> => {
  const parameters: unknown[] = [foldName(name), except];
  const seen = seenCondition(scope, 'r', parameters);
  const offered: { id: string; title: string }[] = await manager.query(
    `${OFFER} AND ${seen} ORDER BY similarity(m.folded_name, $1) DESC, m.id LIMIT ${CANDIDATES}`,
    parameters,
  );
  return similarNames(name, offered)
    .slice(0, MOST_SHOWN)
    .map(({ candidate, similarity }) => ({ ...candidate, similarity }));
};
