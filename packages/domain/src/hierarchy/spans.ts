import { compareDays, type Day, intersection, later, type Validity } from '../kernel/index.ts';

const byStart = (a: Validity, b: Validity): number => compareDays(a.from, b.from);

const laterEnd = (a: Day | null, b: Day | null): Day | null =>
  a === null || b === null ? null : later(a, b);

/** The days covered by any of the spans, as few spans as possible, in order. */
export const mergeSpans = (spans: readonly Validity[]): Validity[] => {
  const merged: Validity[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = merged.at(-1);
    if (last && (last.to === null || span.from <= last.to)) {
      merged[merged.length - 1] = { from: last.from, to: laterEnd(last.to, span.to) };
    } else merged.push(span);
  }
  return merged;
};

/** The days of `spans` that no span of `without` covers; both must be merged spans. */
export const subtractSpans = (spans: readonly Validity[], without: readonly Validity[]): Validity[] => {
  let left: Validity[] = [...spans];
  for (const hole of without) left = left.flatMap((span) => cut(span, hole));
  return left;
};

const cut = (span: Validity, hole: Validity): Validity[] => {
  const shared = intersection(span, hole);
  if (!shared) return [span];
  const parts: Validity[] = [];
  if (span.from < shared.from) parts.push({ from: span.from, to: shared.from });
  if (shared.to !== null && (span.to === null || shared.to < span.to))
    parts.push({ from: shared.to, to: span.to });
  return parts;
};

/** The first day that two of the entries share, or null. */
export const firstSharedDay = (spans: readonly Validity[]): Day | null => {
  if (spans.length < 2) return null;
  let end: Day | null | undefined;
  for (const span of [...spans].sort(byStart)) {
    if (end === null || (end !== undefined && span.from < end)) return span.from;
    end = span.to;
  }
  return null;
};

/** The first day of `spans` that lies outside `whole`, or null. */
export const firstDayOutside = (spans: readonly Validity[], whole: Validity): Day | null => {
  for (const span of spans) {
    if (span.from < whole.from) return span.from;
    if (whole.to !== null && (span.to === null || span.to > whole.to)) return later(span.from, whole.to);
  }
  return null;
};

/** The first day of `whole` that none of the spans covers, or null. */
export const firstDayUncovered = (spans: readonly Validity[], whole: Validity): Day | null =>
  subtractSpans([whole], mergeSpans(spans))[0]?.from ?? null;
