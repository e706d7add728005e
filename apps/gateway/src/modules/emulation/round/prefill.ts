import type { Entrant, Prefill } from '@danvan/domain/emulation';
import type { CriteriaSet } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import type { StoredRound } from './round.map.ts';

/** What is filled in for each of the entrants. */
export const prefillsOf =
  async (
    _manager: EntityManager,
    _set: CriteriaSet,
    _round: Pick<StoredRound, 'span'>,
    _entrants: readonly Pick<Entrant, 'subject' | 'unit'>[],
  ): Promise<(subject: string) => Prefill> =>
  () => ({});
