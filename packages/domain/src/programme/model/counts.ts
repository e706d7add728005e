/**
 * Counted apart, never added together (Hướng dẫn 22/HD-BCA-V05, scoring.md §3.D): mô hình at work · of them được công
 * nhận, điển hình, hoạt động hiệu quả · cá nhân · điểm nhân rộng · tổ.
 */
export const COUNTED = [
  'MODELS',
  'RECOGNISED',
  'EXEMPLARY',
  'EFFECTIVE',
  'INDIVIDUALS',
  'POINTS',
  'TEAMS',
] as const;
export type Counted = (typeof COUNTED)[number];

declare const counted: unique symbol;

/**
 * How many of one thing. It is no number: two of them cannot be added by mistake, and what counts points does not fit
 * where teams are counted. (The mark takes and gives, so that no count is "a count of points or teams" either.)
 */
export type Count<Of extends Counted> = {
  readonly count: number;
  readonly [counted]: (of: Of) => Of;
};

/** Every count with its own name. There is no total of them, and none can be made. */
export type ModelCounts = { readonly [Of in Counted]: Count<Of> };

/** So many of one thing. */
export const countOf = <Of extends Counted>(_of: Of, count: number): Count<Of> => ({ count }) as Count<Of>;

/** Of the same thing here and there: counts of units that have nothing in common. */
export const addCount = <Of extends Counted>(one: Count<Of>, other: Count<NoInfer<Of>>): Count<Of> =>
  ({ count: one.count + other.count }) as Count<Of>;

/** Each count made by its own name. */
export const countsBy = (make: <Of extends Counted>(of: Of) => Count<Of>): ModelCounts =>
  Object.fromEntries(COUNTED.map((of) => [of, make(of)])) as unknown as ModelCounts;

/** Nothing of anything. */
export const NO_COUNTS: ModelCounts = countsBy((of) => countOf(of, 0));

/** The counts of units that have nothing in common, each thing by itself. */
export const addCounts = (all: readonly ModelCounts[]): ModelCounts =>
  all.reduce((sum, each) => countsBy((of) => addCount(sum[of], each[of])), NO_COUNTS);
