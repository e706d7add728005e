import { array, boolean, constantFrom, assert as holds, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, QUALIFIERS, sumQualifiers } from '../../kernel/index.ts';
import type { Figure } from '../indicator.ts';
import { code, figure, indicator, ratio, without } from '../testing.ts';
import {
  addMeasures,
  apportionMeasure,
  type Measure,
  measureOf,
  NO_MEASURE,
  qualifierOf,
  sameMeasure,
  subtractMeasures,
  sumMeasures,
} from './measure.ts';
import { isRestatable, readMeasure, readOverTime } from './read-measure.ts';

const anyFigure = record({
  value: option(integer({ min: 0, max: 1_000_000 })),
  qualifier: constantFrom(...QUALIFIERS),
  parts: option(
    record({ numerator: integer({ min: 0, max: 99 }), denominator: integer({ min: 1, max: 99 }) }),
  ),
}).map(
  ({ value, qualifier, parts }): Figure => ({
    indicator: code('ANY'),
    state: value === null ? 'MISSING' : value === 0 ? 'ZERO' : 'REPORTED',
    value: value === null ? null : decimal(value),
    qualifier,
    numerator: parts === null ? null : decimal(parts.numerator),
    denominator: parts === null ? null : decimal(parts.denominator),
    note: null,
  }),
);
const anyMeasure = record({
  of: anyFigure,
  kind: constantFrom('FLOW' as const, 'YES_NO' as const),
  open: boolean(),
}).map(({ of, kind, open }) => measureOf(of, { kind }, open));

const same = (a: Measure, b: Measure): void => expect(sameMeasure(a, b)).toBe(true);

describe('measures are an abelian group', () => {
  it('order and grouping of units do not matter', () => {
    holds(
      property(anyMeasure, anyMeasure, anyMeasure, (a, b, c) => {
        same(addMeasures(a, b), addMeasures(b, a));
        same(addMeasures(addMeasures(a, b), c), addMeasures(a, addMeasures(b, c)));
        same(addMeasures(a, NO_MEASURE), a);
      }),
    );
  });

  it('what was added can be taken away without a trace', () => {
    holds(
      property(anyMeasure, anyMeasure, (a, b) => {
        same(subtractMeasures(addMeasures(a, b), b), a);
        same(addMeasures(a, subtractMeasures(NO_MEASURE, a)), NO_MEASURE);
      }),
    );
  });

  it('a subtotal moved by differences equals the subtotal made anew', () => {
    holds(
      property(array(anyMeasure, { minLength: 1 }), anyMeasure, (all, revised) => {
        const [first = NO_MEASURE, ...rest] = all;
        const moved = addMeasures(sumMeasures(all), subtractMeasures(revised, first));
        same(moved, sumMeasures([revised, ...rest]));
      }),
    );
  });

  it('the qualifier of a sum depends neither on order nor on grouping', () => {
    const some = array(constantFrom(...QUALIFIERS));
    holds(
      property(some, some, (left, right) => {
        const whole = sumQualifiers([...left, ...right]);
        expect(sumQualifiers([...right, ...left])).toBe(whole);
        expect(sumQualifiers([sumQualifiers(left), sumQualifiers(right)])).toBe(whole);
        const measures = [...left, ...right].map((qualifier) =>
          measureOf(figure('X', 1, { qualifier }), indicator('X')),
        );
        expect(qualifierOf(sumMeasures(measures))).toBe(whole);
      }),
    );
  });

  it('declared shares of a split sum to the whole exactly', () => {
    holds(
      property(anyMeasure, integer({ min: 0, max: 1000 }), (measure, thousandths) => {
        const share = decimal(thousandths).times(decimal('0.001'));
        const [one, other] = [share, decimal(1).minus(share)].map((of) => apportionMeasure(measure, of));
        for (const of of ['total', 'numerator', 'denominator'] as const) {
          expect(one?.[of].plus(other?.[of] ?? 0).eq(measure[of])).toBe(true);
        }
      }),
    );
  });
});

const flow = indicator('LAUNCH', { kind: 'FLOW', overTime: 'SUM' });
const stock = indicator('TEAM');
const share = ratio('COVERAGE');
const measures = (of: readonly Figure[], as = flow) => of.map((one) => measureOf(one, as));
const shown = (reading: ReturnType<typeof readMeasure>): string =>
  reading.absence ?? `${reading.qualifier} ${reading.value?.toFixed()}`;
const part = (numerator: number, denominator: number): Figure =>
  figure('COVERAGE', 1, { numerator: decimal(numerator), denominator: decimal(denominator) });

describe('over units', () => {
  const read = (of: readonly Figure[], as = flow): string =>
    shown(readMeasure(sumMeasures(measures(of, as)), as));

  it('counts are summed: 10 and 15 make 25 (hierarchy.md §5)', () => {
    expect(read([figure('LAUNCH', 10), figure('LAUNCH', 15)])).toBe('EXACT 25');
  });

  it('“trên 1.200” and 300 make “trên 1.500”; with “gần 100” only “khoảng”', () => {
    const over = figure('LAUNCH', 1200, { qualifier: 'OVER' });
    expect(read([over, figure('LAUNCH', 300)])).toBe('OVER 1500');
    expect(read([over, figure('LAUNCH', 100, { qualifier: 'NEARLY' })])).toBe('APPROXIMATELY 1300');
  });

  it('zero is a report, missing and not applicable are none', () => {
    expect(read([figure('LAUNCH', 0), without('LAUNCH')])).toBe('EXACT 0');
    expect(read([without('LAUNCH'), without('LAUNCH', 'NOT_APPLICABLE')])).toBe('NOTHING_REPORTED');
  });

  it('a ratio is Σ numerators over Σ denominators, never the mean of ratios', () => {
    expect(read([part(1, 2), part(9, 10)], share)).toBe('EXACT 83.3');
  });

  it('a ratio without parts cannot be added up and says so; alone it is itself', () => {
    expect(read([figure('COVERAGE', 100)], share)).toBe('EXACT 100');
    expect(read([figure('COVERAGE', 100), part(1, 2)], share)).toBe('RATIO_WITHOUT_PARTS');
  });

  it('a ratio of nothing to count has no value', () => {
    expect(read([part(0, 0), part(0, 0)], share)).toBe('DENOMINATOR_ZERO');
  });

  it('an average is of the units that reported, half up', () => {
    const mean = indicator('SCORE', { overUnits: 'AVERAGE', decimals: 2 });
    expect(read([figure('SCORE', 1), figure('SCORE', 2), figure('SCORE', 2), without('SCORE')], mean)).toBe(
      'EXACT 1.67',
    );
  });

  it('units that say yes are counted', () => {
    const yesNo = indicator('HAS', { kind: 'YES_NO', overUnits: 'COUNT_YES' });
    expect(read([figure('HAS', 1), figure('HAS', 0), figure('HAS', 1)], yesNo)).toBe('EXACT 2');
  });

  it('what is not added up says so; alone it is itself', () => {
    const rank = indicator('CLASS', { overUnits: 'NONE', overTime: 'NONE' });
    expect(read([figure('CLASS', 3)], rank)).toBe('EXACT 3');
    expect(read([figure('CLASS', 3), figure('CLASS', 2)], rank)).toBe('NOT_ADDITIVE');
  });

  it('is provisional as long as one report is', () => {
    const open = addMeasures(measureOf(figure('X', 1), flow, true), measureOf(figure('X', 1), flow));
    expect(open.provisional).toBe(1);
  });
});

describe('over time', () => {
  const read = (of: readonly Figure[], as = flow): string => shown(readOverTime(measures(of, as), as));

  it('a flow is summed, a stock is the last one reported', () => {
    const months = [figure('X', 3), figure('X', 4), without('X')];
    expect(read(months, flow)).toBe('EXACT 7');
    expect(read(months, stock)).toBe('EXACT 4');
  });

  it('a ratio is made of the sums of its parts', () => {
    expect(read([part(1, 2), part(9, 10)], share)).toBe('EXACT 83.3');
    expect(read([part(1, 2), figure('COVERAGE', 90)], share)).toBe('RATIO_WITHOUT_PARTS');
  });

  it('an average is of the periods that reported', () => {
    const mean = indicator('SCORE', { overTime: 'AVERAGE', decimals: 1 });
    expect(read([figure('SCORE', 1), without('SCORE'), figure('SCORE', 2)], mean)).toBe('EXACT 1.5');
  });

  it('nothing reported is not zero', () => {
    expect(read([without('X')])).toBe('NOTHING_REPORTED');
  });
});

describe('restating to another structure', () => {
  it('is possible for sums, counts and ratios, not for averages and classes (hierarchy.md §5)', () => {
    const restatable = (['SUM', 'RATIO', 'COUNT_YES', 'AVERAGE', 'NONE'] as const).filter((overUnits) =>
      isRestatable({ overUnits }),
    );
    expect(restatable).toEqual(['SUM', 'RATIO', 'COUNT_YES']);
  });
});
