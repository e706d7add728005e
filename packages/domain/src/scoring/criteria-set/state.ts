import type { Day, Validity } from '../../kernel/index.ts';

/** bản thảo / đã ban hành / đã ban hành và có ngày hết hiệu lực. */
export const CRITERIA_SET_STATES = ['DRAFT', 'PUBLISHED', 'ENDED'] as const;
export type CriteriaSetState = (typeof CRITERIA_SET_STATES)[number];

/** What is done with a set. */
export const CRITERIA_SET_ACTS = ['REVISE', 'PUBLISH', 'END'] as const;
export type CriteriaSetAct = (typeof CRITERIA_SET_ACTS)[number];

/** The whole life of a version: state × act → next state. What is published is never revised. */
export const CRITERIA_SET_TRANSITIONS: Readonly<
  Record<CriteriaSetState, Partial<Record<CriteriaSetAct, CriteriaSetState>>>
> = {
  DRAFT: { REVISE: 'DRAFT', PUBLISH: 'PUBLISHED' },
  PUBLISHED: { END: 'ENDED' },
  ENDED: {},
};

/** What a set is on a day: being written, decided and not in force yet, in force, or no longer. */
export const CRITERIA_SET_STANDINGS = ['DRAFT', 'UPCOMING', 'IN_FORCE', 'ENDED'] as const;
export type CriteriaSetStanding = (typeof CRITERIA_SET_STANDINGS)[number];

/** Where a version stands on a day. A version with an end is in force until the day on which it ends. */
export const standingOf = (
  state: CriteriaSetState,
  validity: { readonly from: Day | null; readonly to: Validity['to'] },
  on: Day,
): CriteriaSetStanding => {
  if (state === 'DRAFT' || validity.from === null) return 'DRAFT';
  if (on < validity.from) return 'UPCOMING';
  return validity.to !== null && on >= validity.to ? 'ENDED' : 'IN_FORCE';
};
