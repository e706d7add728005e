import { type Decimal, decimal, type Id } from '@danvan/domain/kernel';
import type { Figure, Indicator, LocalText } from '@danvan/domain/reporting';
import type { WireFigure, WireIndicator, WireSection } from './report.graphql.ts';

/** An item of the form with its place beside the other half of its pair. */
export type FormLine = {
  readonly indicator: Indicator;
  readonly required: boolean;
  /** FIRST and SECOND stand one below the other; null: no pair, or the other half is elsewhere. */
  readonly pair: 'FIRST' | 'SECOND' | null;
};
export type FormPart = { readonly title: LocalText; readonly lines: readonly FormLine[] };

const number = (text: string | null): Decimal | null => (text === null ? null : decimal(text));

/** An indicator of the API in the domain's shape. The page adds nothing up, so how to add is left open. */
export const readIndicator = (wire: WireIndicator): Indicator => ({
  ...wire,
  code: wire.code as Id<'Indicator'>,
  overUnits: 'NONE',
  overTime: 'NONE',
  minimum: number(wire.minimum),
  maximum: number(wire.maximum),
  pairedWith: wire.pairedWith as Id<'Indicator'> | null,
});

/** A figure of the API in the domain's shape. */
export const readFigure = (wire: WireFigure): Figure => ({
  ...wire,
  indicator: wire.indicatorCode as Id<'Indicator'>,
  value: number(wire.value),
  numerator: number(wire.numerator),
  denominator: number(wire.denominator),
});

const arePair = (a: Indicator, b: Indicator): boolean => a.pairedWith === b.code || b.pairedWith === a.code;

/** The lines of a section in the form's order, each second half of a pair right under its first. */
const pairUp = (items: readonly Omit<FormLine, 'pair'>[]): readonly FormLine[] => {
  const left = [...items];
  const lines: FormLine[] = [];
  for (let item = left.shift(); item !== undefined; item = left.shift()) {
    const { indicator } = item;
    const at = left.findIndex((other) => arePair(indicator, other.indicator));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other) lines.push({ ...item, pair: 'FIRST' }, { ...other, pair: 'SECOND' });
    else lines.push({ ...item, pair: null });
  }
  return lines;
};

/** The form of a report as the grid shows it: sections in order, linked pairs together. */
export const readForm = (sections: readonly WireSection[]): readonly FormPart[] =>
  sections.map(({ title, items }) => ({
    title,
    lines: pairUp(
      items.map(({ indicator, required }) => ({ indicator: readIndicator(indicator), required })),
    ),
  }));

/** All lines of a form, in the order shown. */
export const linesOf = (parts: readonly FormPart[]): readonly FormLine[] =>
  parts.flatMap((part) => part.lines);
