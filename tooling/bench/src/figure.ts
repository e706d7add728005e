/** One measured figure beside its aim; figures that depend on the machine are ratios of one run. */
export type BenchFigure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What is good enough, null where nothing is promised. */
  readonly aim: number | null;
  /** Is good enough the least or the most? Null without an aim. */
  readonly bound: 'AT_LEAST' | 'AT_MOST' | null;
  /** Null without an aim. */
  readonly met: boolean | null;
};

const rounded = (value: number): number => Number(value.toPrecision(3));

/** A figure that is promised to be at least `aim`. */
export const atLeast = (name: string, value: number, unit: string, aim: number): BenchFigure => ({
  name,
  value: rounded(value),
  unit,
  aim,
  bound: 'AT_LEAST',
  met: value >= aim,
});

/** A figure that is promised to be at most `aim`. */
export const atMost = (name: string, value: number, unit: string, aim: number): BenchFigure => ({
  name,
  value: rounded(value),
  unit,
  aim,
  bound: 'AT_MOST',
  met: value <= aim,
});

/** A figure to know, without a promise. */
export const toKnow = (name: string, value: number, unit: string): BenchFigure => ({
  name,
  value: rounded(value),
  unit,
  aim: null,
  bound: null,
  met: null,
});

/** The median of how many milliseconds a piece of work takes, run `times` times. */
export const medianTime = async (times: number, work: () => Promise<unknown>): Promise<number> => {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
};
