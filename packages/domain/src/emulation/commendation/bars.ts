import type { FormRequirement } from './form.ts';
import type { RunStanding } from './model.ts';

/**
 * Why a unit cannot be proposed from a run: the run did not judge it · barred from titles · without a class, or one too
 * low · without a rank, or one too low · not recognised.
 */
export const BAR_CODES = [
  'NOT_JUDGED',
  'BARRED_FROM_TITLES',
  'WITHOUT_CLASS',
  'CLASS_TOO_LOW',
  'WITHOUT_RANK',
  'RANK_TOO_LOW',
  'NOT_RECOGNISED',
] as const;
export type BarCode = (typeof BAR_CODES)[number];

const barsOfClass = ({ bestClasses }: FormRequirement, standing: RunStanding): readonly BarCode[] => {
  if (bestClasses === null) return [];
  if (standing.class === null) return ['WITHOUT_CLASS'];
  return standing.class.place > bestClasses ? ['CLASS_TOO_LOW'] : [];
};

const barsOfRank = ({ lowestRank }: FormRequirement, { rank }: RunStanding): readonly BarCode[] => {
  if (lowestRank === null) return [];
  if (rank === null) return ['WITHOUT_RANK'];
  return rank > lowestRank ? ['RANK_TOO_LOW'] : [];
};

/** Everything in the run that stands between a unit and a form; nothing: it may be proposed. */
export const barsOf = (requires: FormRequirement, standing: RunStanding | null): readonly BarCode[] => {
  if (standing === null) return ['NOT_JUDGED'];
  return [
    ...(requires.mayHaveTitle && !standing.mayHaveTitle ? (['BARRED_FROM_TITLES'] as const) : []),
    ...barsOfClass(requires, standing),
    ...barsOfRank(requires, standing),
    ...(requires.isRecognised && standing.isRecognised !== true ? (['NOT_RECOGNISED'] as const) : []),
  ];
};
