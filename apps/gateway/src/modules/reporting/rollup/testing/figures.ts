import { decimal, id, QUALIFIERS } from '@danvan/domain/kernel';
import type { Figure, Indicator } from '@danvan/domain/reporting';
import fc from 'fast-check';

export const indicatorOf = (code: string, over: Partial<Indicator> = {}): Indicator => ({
  code: id(code),
  name: { vi: `chỉ tiêu ${code}`, en: code },
  unitOfMeasure: { vi: 'tổ', en: 'team' },
  kind: 'STOCK',
  overUnits: 'SUM',
  overTime: 'LAST',
  decimals: 0,
  minimum: null,
  maximum: null,
  pairedWith: null,
  guidance: null,
  ...over,
});

export const ratioOf = (code: string): Indicator =>
  indicatorOf(code, {
    kind: 'RATIO',
    unitOfMeasure: { vi: '%', en: '%' },
    overUnits: 'RATIO',
    overTime: 'RATIO',
    decimals: 1,
  });

export const figureOf = (
  indicator: Indicator,
  value: number | string,
  over: Partial<Figure> = {},
): Figure => ({
  indicator: indicator.code,
  state: decimal(value).eq(0) ? 'ZERO' : 'REPORTED',
  value: decimal(value),
  qualifier: 'EXACT',
  numerator: null,
  denominator: null,
  note: null,
  ...over,
});

/** Any figure that can be stored, the odd ones too: parts without a value, one part of two. */
export const anyFigure = (indicator: Indicator): fc.Arbitrary<Figure> =>
  fc
    .record({
      cents: fc.option(fc.integer({ min: -500, max: 1_000_000 })),
      yes: fc.boolean(),
      qualifier: fc.constantFrom(...QUALIFIERS),
      numerator: fc.option(fc.nat(99)),
      denominator: fc.option(fc.integer({ min: 1, max: 99 })),
    })
    .map(({ cents, yes, qualifier, numerator, denominator }) => {
      const value = indicator.kind === 'YES_NO' ? decimal(yes ? 1 : 0) : decimal(cents ?? 0).div(100);
      return {
        indicator: indicator.code,
        state: cents === null ? 'MISSING' : value.eq(0) ? 'ZERO' : 'REPORTED',
        value: cents === null ? null : value,
        qualifier,
        numerator: numerator === null ? null : decimal(numerator),
        denominator: denominator === null ? null : decimal(denominator),
        note: null,
      };
    });
