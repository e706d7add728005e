import { clamp, columnOf, oneOf } from './column.ts';
import { ratioOf } from './exact/ratio.ts';
import { roundDifference } from './exact/round-quotient.ts';
import { toUnits } from './exact/units.ts';
import type { LeafRule } from './leaf-rule.ts';

/** scoring.md §1 `bonusPenalty`: n·bonus − m·penalty, within [minimum, M]; rounded once, after the difference. */
export const bonusPenalty: LeafRule<'bonusPenalty'> = (rule, { maximum, places, rounding }) => {
  const [bonus, penalty] = [ratioOf(rule.bonus, places), ratioOf(rule.penalty, places)];
  const under = bonus.under * penalty.under;
  const [eachBonus, eachPenalty] = [bonus.over * penalty.under, penalty.over * bonus.under];
  const minimum = toUnits(rule.minimum, places, rounding);
  return (figures) => {
    const [one, penalties] = [oneOf(figures), columnOf(figures, 1)];
    return columnOf(figures, 0).map((bonuses, subject) => {
      const against = penalties[subject] ?? Number.NaN;
      if (Number.isNaN(bonuses) || Number.isNaN(against)) return Number.NaN;
      const points = roundDifference([bonuses, eachBonus], [against, eachPenalty], [under, one], rounding);
      return clamp(points, minimum, maximum);
    });
  };
};
