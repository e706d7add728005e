import type { RecommendationState, RecommendationTurn } from '@danvan/domain/programme';

/**
 * Whom recommendations wait for, in the order of the board; DRAFT before they are issued, TOLD for those that a
 * published source tells of.
 */
export const BOARD_PLACES = ['DRAFT', 'TOLD', 'UNIT', 'DELEGATION', 'UNIT_ABOVE', 'CLOSED'] as const;
export type BoardPlace = (typeof BOARD_PLACES)[number];

type Placed = {
  readonly state: RecommendationState;
  readonly turn: RecommendationTurn;
  readonly isOverdue: boolean;
  readonly deadline: string | null;
};

const placeOf = ({ state, turn }: Placed, isIssued: boolean): BoardPlace => {
  if (state === 'CLOSED') return 'CLOSED';
  return turn ?? (isIssued ? 'TOLD' : 'DRAFT');
};

const NEVER = '9999-12-31';
const byDeadline = (a: Placed, b: Placed): number => {
  const [first, second] = [a.deadline ?? NEVER, b.deadline ?? NEVER];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** Recommendations by whom they wait for, the most urgent first; places where nothing waits are left out. */
export const boardColumns = <R extends Placed>(
  recommendations: readonly R[],
  isIssued: boolean,
): readonly { readonly place: BoardPlace; readonly cards: readonly R[] }[] =>
  BOARD_PLACES.map((place) => ({
    place,
    cards: recommendations.filter((each) => placeOf(each, isIssued) === place).toSorted(byDeadline),
  })).filter(({ cards }) => cards.length > 0);

/** How far the recommendations have come, in numbers. */
export const standOf = (recommendations: readonly Pick<Placed, 'state' | 'isOverdue'>[]) => ({
  all: recommendations.length,
  closed: recommendations.filter(({ state }) => state === 'CLOSED').length,
  overdue: recommendations.filter(({ isOverdue }) => isOverdue).length,
});
