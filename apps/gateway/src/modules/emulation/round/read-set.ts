import { type CriteriaSet, canonicalText } from '@danvan/domain/scoring';
import type { GatewayContext } from '../../../context.ts';
import type { StoredRound } from './round.map.ts';
import { RoundCriteriaSetType } from './round.type.ts';

/** A set as a round tells it. */
export const toSetType = (set: CriteriaSet, rulesHash: string | null): RoundCriteriaSetType =>
  Object.assign(new RoundCriteriaSetType(), {
    code: set.code,
    version: set.version,
    name: set.name,
    outcome: set.outcome,
    scale: set.scale,
    rulesHash,
  });

/** The set of a round as JSON text. */
export const contentOf = async ({ loaders }: GatewayContext, round: StoredRound): Promise<string | null> => {
  const set = await loaders.setOfRound(round.id);
  return set && canonicalText(set);
};
