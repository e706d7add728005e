import { scaleLinear } from 'd3-scale';

export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days at which something happens, with where they stand in the drawing. */
export type TimeScale = {
  readonly x: (day: string) => number;
  /** The day under a place of the drawing. */
  readonly day: (x: number) => string;
};

/** The least room between two events, as a part of the drawing and in pixels. */
const SHORTEST = 0.16;
const SHORTEST_PIXELS = 110;

/**
 * Time from left to right. Between two events the width grows with the root of the time that passed: fifteen
 * quiet years need not push the year that matters into a corner, and no stretch becomes too thin to read.
 */
export const timeScale = (days: readonly string[], left: number, right: number): TimeScale => {
  const stops = [...new Set(days)].sort();
  const weights = stops.slice(1).map((day, index) => Math.sqrt(timeOf(day) - timeOf(stops[index] ?? day)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const floor = Math.min(
    Math.max(SHORTEST, SHORTEST_PIXELS / (right - left)),
    1 / Math.max(weights.length, 1) / 1.5,
  );
  const shares = weights.map((weight) => Math.max(weight / total, floor));
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
  const places = [left];
  for (const share of shares) places.push((places.at(-1) ?? left) + (share / whole) * (right - left));
  const scale = scaleLinear().domain(stops.map(timeOf)).range(places).clamp(true);
  return {
    x: (day) => scale(timeOf(day)),
    day: (x) => new Date(scale.invert(x)).toISOString().slice(0, 10),
  };
};
