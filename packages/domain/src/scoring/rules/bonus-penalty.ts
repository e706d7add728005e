import { clamp, columnOf, oneOf } from './column.ts';
import { overCommon, ratioOf } from './exact/ratio.ts';
import { roundDifference } from './exact/round-quotient.ts';
import { toUnits } from './exact/units.ts';
import type { LeafRule } from './leaf-rule.ts';

/** scoring.md §1 `bonusPenalty`: n·bonus − m·penalty, within [minimum, M]; rounded once, after the difference. */
export const bonusPenalty: LeafRule<'bonusPenalty'> = (rule, { maximum, places, rounding }) => {
  const [bonus, penalty, under] = overCommon(ratioOf(rule.bonus, places), ratioOf(rule.penalty, places));
  const minimum = toUnits(rule.minimum, places, rounding);
  return (figures) => {
    const [one, penalties] = [oneOf(figures), columnOf(figures, 1)];
    return columnOf(figures, 0).map((bonuses, subject) => {
      const against = penalties[subject] ?? Number.NaN;
      if (Number.isNaN(bonuses) || Number.isNaN(against)) return Number.NaN;
      const points = roundDifference([bonuses, bonus], [against, penalty], [under, one], rounding);
      return clamp(points, minimum, maximum);
    });
  };
};
