import { ASKED_STATES, type AskedState } from '@danvan/domain/programme';

/** How many of the things asked for stand where, in a fixed order; what does not occur is left out. */
export const askedSummary = (
  asked: readonly { readonly state: AskedState }[],
): readonly { readonly state: AskedState; readonly count: number }[] =>
  ASKED_STATES.map((state) => ({ state, count: asked.filter((each) => each.state === state).length })).filter(
    ({ count }) => count > 0,
  );

type Asked = {
  readonly state: AskedState;
  readonly carriedOverAs: number | null;
  readonly closedBecause: string | null;
};

/** Does a meeting still have to say what becomes of it? */
export const isOpen = ({ state, carriedOverAs, closedBecause }: Asked): boolean =>
  state !== 'DONE' && state !== 'DONE_LATE' && carriedOverAs === null && closedBecause === null;
