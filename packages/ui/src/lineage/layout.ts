import { lanes } from './lanes.ts';
import type { LineageInput } from './model.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { partOf, thicknesses } from './weights.ts';

export type Bar = {
  readonly id: string;
  readonly name: string;
  readonly x1: number;
  readonly x2: number;
  /** The middle line. */
  readonly y: number;
  readonly thickness: number;
  readonly endsOpen: boolean;
  readonly isAlive: boolean;
};
export type Ribbon = {
  readonly key: string;
  readonly path: string;
  readonly from: Bar;
  readonly to: Bar;
  readonly isWhole: boolean;
};
export type LineageLayout = {
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
  /** Days on which something happens, with their place. */
  readonly events: readonly { readonly day: string; readonly x: number }[];
  readonly scale: TimeScale;
};

export type LineageView = {
  readonly width: number;
  /** First and last day of the drawing. */
  readonly from: string;
  readonly until: string;
  /** The day looked at: units that live on it stand out. */
  readonly day: string;
};

const MARGIN = { left: 8, right: 12, top: 44, bottom: 12 } as const;
const LABEL = 22;
const THICKEST = 46;
const THICK = 14;
/** Half the width of the bend in which one unit turns into another. */
const bendOf = (width: number): number => Math.min(26, width * 0.04);

/** A ribbon from one bar's end to another's beginning, each with its own thickness. */
const ribbonPath = (
  x1: number,
  top1: number,
  bottom1: number,
  x2: number,
  top2: number,
  bottom2: number,
): string => {
  const middle = (x1 + x2) / 2;
  const n = (value: number) => value.toFixed(1);
  return (
    `M${n(x1)},${n(top1)}C${n(middle)},${n(top1)} ${n(middle)},${n(top2)} ${n(x2)},${n(top2)}` +
    `L${n(x2)},${n(bottom2)}C${n(middle)},${n(bottom2)} ${n(middle)},${n(bottom1)} ${n(x1)},${n(bottom1)}Z`
  );
};

const eventDays = ({ nodes, links }: LineageInput, view: LineageView): readonly string[] => {
  const days = new Set(links.map((link) => link.on));
  for (const node of nodes) {
    if (node.from > view.from) days.add(node.from);
    if (node.to !== null && node.to < view.until) days.add(node.to);
  }
  return [...days].filter((day) => day > view.from && day < view.until).sort();
};

/** Where everything of a lineage stands. Pure: the same family gives the same drawing. */
export const layoutLineage = (input: LineageInput, view: LineageView): LineageLayout => {
  const weights = thicknesses(input);
  const unit = Math.min(THICK, THICKEST / Math.max(1, ...weights.values()));
  const thicknessOf = (id: string) => Math.max(5, (weights.get(id) ?? 1) * unit);
  const y = lanes(input, (id) => thicknessOf(id) + LABEL);
  const tops = input.nodes.map((node) => (y.get(node.id) ?? 0) - thicknessOf(node.id) / 2);
  const lift = MARGIN.top + LABEL - 6 - Math.min(0, ...tops, tops[0] ?? 0) - Math.max(0, Math.min(...tops));
  const days = eventDays(input, view);
  const scale = timeScale([view.from, ...days, view.until], MARGIN.left, view.width - MARGIN.right);
  const hasBend = new Set(input.links.map((link) => `${link.fromId}>${link.on}`));
  const beginsInBend = new Set(input.links.map((link) => `${link.toId}<${link.on}`));
  const bend = bendOf(view.width);
  const bars = input.nodes.map((node): Bar => {
    const from = node.from < view.from ? view.from : node.from;
    const to = node.to === null || node.to > view.until ? view.until : node.to;
    const shortenedBy = hasBend.has(`${node.id}>${node.to}`) ? bend : 0;
    const begunBy = beginsInBend.has(`${node.id}<${node.from}`) ? bend : 0;
    const x1 = scale.x(from) + begunBy;
    return {
      id: node.id,
      name: node.name,
      x1,
      x2: Math.max(x1 + 2, scale.x(to) - shortenedBy),
      y: (y.get(node.id) ?? 0) + lift,
      thickness: thicknessOf(node.id),
      endsOpen: node.to === null || node.to > view.until,
      isAlive: node.from <= view.day && (node.to === null || view.day < node.to),
    };
  });
  const bottoms = bars.map((bar) => bar.y + bar.thickness / 2);
  return {
    height: Math.max(MARGIN.top, ...bottoms) + MARGIN.bottom,
    bars,
    ribbons: ribbons(input, bars),
    events: days.map((day) => ({ day, x: scale.x(day) })),
    scale,
  };
};

const ribbons = (input: LineageInput, bars: readonly Bar[]): readonly Ribbon[] => {
  const barOf = new Map(bars.map((bar) => [bar.id, bar]));
  const height = (id: string) => barOf.get(id)?.y ?? 0;
  const leaving = new Map<string, number>();
  const arriving = new Map<string, number>();
  const drawn: Ribbon[] = [];
  const order = input.links
    .map((link, index) => ({ link, part: partOf(input.links, index) }))
    .sort(
      (a, b) => height(a.link.toId) - height(b.link.toId) || height(a.link.fromId) - height(b.link.fromId),
    );
  const arrivals = [...order].sort((a, b) => height(a.link.fromId) - height(b.link.fromId));
  const incoming = new Map<string, number>();
  for (const { link, part } of order) {
    const carried = (barOf.get(link.fromId)?.thickness ?? 0) * part;
    incoming.set(link.toId, (incoming.get(link.toId) ?? 0) + carried);
  }
  const arrivalTop = new Map<(typeof order)[number], readonly [number, number]>();
  for (const entry of arrivals) {
    const to = barOf.get(entry.link.toId);
    if (!to) continue;
    const carried = (barOf.get(entry.link.fromId)?.thickness ?? 0) * entry.part;
    const slice = (carried / (incoming.get(to.id) || 1)) * to.thickness;
    const top = to.y - to.thickness / 2 + (arriving.get(to.id) ?? 0);
    arriving.set(to.id, (arriving.get(to.id) ?? 0) + slice);
    arrivalTop.set(entry, [top, top + slice]);
  }
  for (const entry of order) {
    const from = barOf.get(entry.link.fromId);
    const to = barOf.get(entry.link.toId);
    const arrival = arrivalTop.get(entry);
    if (!from || !to || !arrival) continue;
    const part = from.thickness * entry.part;
    const top = from.y - from.thickness / 2 + (leaving.get(from.id) ?? 0);
    leaving.set(from.id, (leaving.get(from.id) ?? 0) + part);
    drawn.push({
      key: `${from.id}>${to.id}>${entry.link.on}`,
      from,
      to,
      isWhole: entry.part === 1,
      path: ribbonPath(from.x2, top, top + part, to.x1, arrival[0], arrival[1]),
    });
  }
  return drawn;
};
