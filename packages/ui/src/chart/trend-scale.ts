import { scaleLinear, scalePoint } from 'd3-scale';

export type TrendBox = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Scales of a small line chart: from zero when figures lie near it, never cut at an odd number. */
export const trendScale = (values: readonly (number | null)[], labels: readonly string[], box: TrendBox) => {
  const known = values.filter((value): value is number => value !== null);
  const highest = Math.max(0, ...known);
  const lowest = Math.min(0, ...known);
  const y = scaleLinear()
    .domain([lowest, highest === lowest ? lowest + 1 : highest])
    .nice(4)
    .range([box.bottom, box.top]);
  const x = scalePoint<string>().domain(labels).range([box.left, box.right]).padding(0.2);
  return { y: (value: number) => y(value), ticks: y.ticks(4), x: (label: string) => x(label) ?? box.left };
};

/** The runs of a line between gaps, as path data: a missing figure is a gap, not a zero. */
export const trendPath = (points: readonly ({ readonly x: number; readonly y: number } | null)[]): string => {
  let pen: 'M' | 'L' = 'M';
  let path = '';
  for (const point of points) {
    if (!point) {
      pen = 'M';
      continue;
    }
    path += `${pen}${point.x.toFixed(1)},${point.y.toFixed(1)}`;
    pen = 'L';
  }
  return path;
};

/** Every how many labels one is written, so that they do not run into each other. */
export const labelStep = (count: number, width: number, roomForOne: number): number =>
  Math.max(1, Math.ceil((count * roomForOne) / Math.max(width, 1)));
