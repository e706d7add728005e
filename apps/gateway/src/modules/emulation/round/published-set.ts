import type { CriteriaSet, CriteriaSetRef } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import { criteriaSetBy } from '../../scoring/criteria-set/criteria-set.store.ts';
import { frozenSet } from './frozen-rules.ts';
import type { StoredRound } from './round.map.ts';

/** The published set that a reference names. */
export const publishedSet = (manager: EntityManager, ref: CriteriaSetRef): Promise<CriteriaSet | null> =>
  criteriaSetBy(manager, ref);

/** The set by which a round scores: the one that was frozen for it; of a draft the published one. */
export const setOfRound = async (manager: EntityManager, round: StoredRound): Promise<CriteriaSet | null> =>
  round.rulesHash === null ? publishedSet(manager, round.set) : frozenSet(manager, round.rulesHash);
