import { type Decimal, decimal, divide, err, ok, type Result } from '../../kernel/index.ts';
import type { Indicator } from '../indicator.ts';
import type { FigureDraft, FigureFault } from './figure-draft.ts';
import { type EntryRules, parseFigureEntry } from './parse-figure-entry.ts';

/** What a ratio is made of; both are counts. */
export type RatioParts = { readonly numerator: Decimal; readonly denominator: Decimal };

const SCALES: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 };

/** How many of its unit of measure make one: 100 for %, 1000 for ‰, else 1. */
export const ratioScale = (indicator: Pick<Indicator, 'unitOfMeasure'>): Decimal =>
  decimal(SCALES[indicator.unitOfMeasure.vi.trim()] ?? 1);

/** The ratio of two counts in the indicator's unit, rounded half up to its decimals. The denominator is not zero. */
export const ratioOf = (
  { numerator, denominator }: RatioParts,
  indicator: Pick<Indicator, 'unitOfMeasure' | 'decimals'>,
): Decimal => divide(numerator.times(ratioScale(indicator)), denominator, indicator.decimals, 'HALF_UP');

const COUNT: EntryRules = {
  kind: 'STOCK',
  decimals: 0,
  minimum: null,
  maximum: null,
  unitOfMeasure: { vi: '', en: '' },
};

const readPart = (text: string, field: 'numerator' | 'denominator'): Result<Decimal, FigureFault> => {
  const part = parseFigureEntry(text, COUNT);
  if (!part.ok) return err({ ...part.error, field });
  return part.value.qualifier === 'EXACT'
    ? ok(part.value.value)
    : err({ code: 'QUALIFIER_NOT_ALLOWED', field });
};

/** Reads both parts of a ratio; null when neither is given. */
export const readParts = (
  draft: Pick<FigureDraft, 'numerator' | 'denominator'>,
  indicator: Pick<Indicator, 'kind'>,
): Result<RatioParts | null, FigureFault> => {
  const [above, below] = [(draft.numerator ?? '').trim(), (draft.denominator ?? '').trim()];
  if (above === '' && below === '') return ok(null);
  if (indicator.kind !== 'RATIO') {
    return err({ code: 'PARTS_NOT_EXPECTED', field: above === '' ? 'denominator' : 'numerator' });
  }
  if (above === '') return err({ code: 'RATIO_PART_MISSING', field: 'numerator' });
  if (below === '') return err({ code: 'RATIO_PART_MISSING', field: 'denominator' });
  const numerator = readPart(above, 'numerator');
  if (!numerator.ok) return numerator;
  const denominator = readPart(below, 'denominator');
  if (!denominator.ok) return denominator;
  return denominator.value.eq(0)
    ? err({ code: 'DENOMINATOR_ZERO', field: 'denominator' })
    : ok({ numerator: numerator.value, denominator: denominator.value });
};
