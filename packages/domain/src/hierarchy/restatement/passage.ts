import type { Day } from '../../kernel/index.ts';
import type { OrgUnitId } from '../model.ts';
import { gather, type Mass, type Passing, turn, wholeOf } from './mass.ts';

/** A way through time, towards later or earlier days. */
export type Passage = {
  /** The next day after `cursor`, on the way and not past its end, on which something happens to the unit. */
  readonly nextDay: (unit: OrgUnitId, cursor: Day) => Day | null;
  /** What that day makes of the unit's figures. */
  readonly pass: (unit: OrgUnitId, on: Day) => Passing;
  /** Which of two days is met first. */
  readonly first: (a: Day, b: Day) => Day;
  /** The cursor from which the day no longer counts. */
  readonly behind: (on: Day) => Day;
};

const nextDayOf = (masses: readonly Mass[], cursor: Day, passage: Passage): Day | null => {
  let next: Day | null = null;
  for (const unit of new Set(masses.flatMap((mass) => mass.candidates))) {
    const own = passage.nextDay(unit, cursor);
    if (own !== null) next = next === null ? own : passage.first(next, own);
  }
  return next;
};

/** Carries the whole figure of a unit along the way, day by day; what happens on one day happens at once. */
export const carry = (unit: OrgUnitId, from: Day, passage: Passage): readonly Mass[] => {
  let masses: readonly Mass[] = [wholeOf(unit)];
  let next = nextDayOf(masses, from, passage);
  while (next !== null) {
    const on = next;
    masses = gather(
      masses.flatMap((mass) =>
        turn(
          mass,
          mass.candidates.map((candidate) => passage.pass(candidate, on)),
        ),
      ),
    );
    next = nextDayOf(masses, passage.behind(on), passage);
  }
  return masses;
};
