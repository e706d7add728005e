/** How far a slider goes and in which steps. */
export type WeightScale = { readonly min: number; readonly max: number; readonly step: number };

const STEPS = [
  [400, 10],
  [100, 5],
  [20, 1],
  [0, 0.5],
] as const;

/** A maximum can be supposed from nearly nothing to twice what it is, in steps that a hand can hit. */
export const weightScale = (maximum: number): WeightScale => {
  const [, step] = STEPS.find(([from]) => maximum >= from) ?? STEPS[3];
  return { min: step, max: Math.max(2 * maximum, 2 * step), step };
};

/** Targets from half to twice of what they are, in percent. */
export const TARGET_SCALE: WeightScale = { min: 50, max: 200, step: 5 };
