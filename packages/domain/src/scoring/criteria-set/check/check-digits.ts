import { type Decimal, isDecimal } from '../../../kernel/index.ts';
import { decimalsOf } from '../../sheet/scale-figure.ts';
import type { CriteriaSetDraft } from '../draft.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import { type Faults, NONE } from './context.ts';

type Path = CriteriaFault['path'];

/** Points, maxima, shares: what the engine multiplies with figures must leave room for them. */
const MOST_POINTS = 100_000;
/** What a figure is only held against. */
const MOST_BOUND = 1_000_000_000_000;
const BOUNDS: readonly (string | number)[] = ['from', 'to', 'value'];
const MOST_DECIMALS = 6;

const checkNumber = (number: Decimal, path: Path): Faults => {
  const isBound = path[0] !== 'bands' && BOUNDS.includes(path.at(-1) ?? '');
  const most = isBound ? MOST_BOUND : MOST_POINTS;
  if (number.abs().lte(most) && decimalsOf(number) <= MOST_DECIMALS) return NONE;
  return [faultAt('NUMBER_TOO_LONG', path, { most, decimals: MOST_DECIMALS })];
};

const checkNumbers = (value: unknown, path: Path): Faults => {
  if (isDecimal(value)) return checkNumber(value, path);
  if (typeof value !== 'object' || value === null) return NONE;
  if (Array.isArray(value)) return value.flatMap((each, index) => checkNumbers(each, [...path, index]));
  return Object.entries(value).flatMap(([name, each]) => checkNumbers(each, [...path, name]));
};

/** Every number of a set is short enough to be computed with exactly (ADR 0012). */
export const checkDigits = ({ scale, criteria, vetoes, bands, gates, quota }: CriteriaSetDraft): Faults =>
  checkNumbers({ scale, criteria, vetoes, bands, gates, quota }, []);
