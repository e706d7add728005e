import {
  COMMENDATION_FORMS,
  demonstrationAppraisals,
  demonstrationClusters,
  demonstrationCommendations,
  type ProgrammeWork,
  ROUND_STORIES,
  SKILFUL_MODEL,
  shippedRules,
} from '@danvan/datasets';
import type { Hierarchy } from '@danvan/domain/hierarchy';
import type { EntityManager } from 'typeorm';
import { toAppraisalRow } from '../modules/emulation/appraisal/appraisal.map.ts';
import { writeAppraisals } from '../modules/emulation/appraisal/appraisal.store.ts';
import { saveClusters } from '../modules/emulation/cluster/cluster.store.ts';
import { saveCommendations } from '../modules/emulation/commendation/commendation.store.ts';
import { saveCommendationForms } from '../modules/emulation/commendation/form.store.ts';
import { readPublishedRuns } from '../modules/emulation/commendation/published-run.store.ts';
import { saveCriteriaSets } from '../modules/scoring/criteria-set/criteria-set.store.ts';
import { morningOf, writeNew } from './write-new.ts';
import { runOf, writeRounds } from './write-rounds.ts';

/** Writes the shipped rules: criteria sets in force from the first day of their validity, forms and titles. */
export const writeRules = async (manager: EntityManager): Promise<number> => {
  const sets = await writeNew(manager, shippedRules(), (contents) =>
    saveCriteriaSets(
      manager,
      contents.map(({ id, set }) => ({ id, set, state: 'PUBLISHED', publishedOn: set.validity.from })),
    ),
  );
  return sets + (await saveCommendationForms(manager, COMMENDATION_FORMS));
};

/** The first runs of the published rounds: what the demonstration's commendations come from. */
const writeCommendations = async (manager: EntityManager): Promise<number> => {
  const published = ROUND_STORIES.filter(({ state }) => state === 'PUBLISHED').map(runOf);
  const [ranking, recognition] = await readPublishedRuns(manager, published);
  if (!ranking || !recognition) throw new Error('The published rounds of the demonstration have no runs');
  return writeNew(manager, demonstrationCommendations({ ranking, recognition }), (commendations) =>
    saveCommendations(manager, commendations),
  );
};

/** Appraisals are never changed, so that those that are there stay as they are. */
const appraise = (manager: EntityManager, models: ProgrammeWork['models']): Promise<number> =>
  writeAppraisals(
    manager,
    demonstrationAppraisals(models).map((appraisal) =>
      toAppraisalRow(appraisal, SKILFUL_MODEL, morningOf(appraisal.on)),
    ),
  );

/**
 * Writes the emulation of the demonstration that is not there yet: clusters with their pledges, rounds with their sheets
 * and the runs of those that are published, commendations that come from them, and appraisals of models; says how many
 * were new.
 *
 * @param models of the demonstration's work, which is there already
 */
export const writeEmulation = async (
  manager: EntityManager,
  hierarchy: Hierarchy,
  models: ProgrammeWork['models'],
): Promise<number> => {
  const clusters = await writeNew(manager, demonstrationClusters(hierarchy), (contents) =>
    saveClusters(manager, contents),
  );
  const rounds = await writeRounds(manager);
  const commendations = await writeCommendations(manager);
  return clusters + rounds + commendations + (await appraise(manager, models));
};
