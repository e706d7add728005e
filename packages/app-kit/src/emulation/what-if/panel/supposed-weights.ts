import { type Decimal, decimal, decimalText, parseDecimal, sum, ZERO } from '@danvan/domain/kernel';
import type { Outline, OutlineCriterion, Supposal } from '../engine/protocol.ts';

const number = (text: string | null): Decimal => {
  const read = parseDecimal(text ?? '');
  return read.ok ? read.value : ZERO;
};

const supposedOf = (criterion: OutlineCriterion, supposals: readonly Supposal[]): Decimal | null => {
  const last = supposals.findLast(
    ({ kind, key }) => key === criterion.key && (kind === 'WEIGHT' || kind === 'CAP'),
  );
  return last ? number(last.value) : null;
};

/** What a criterion can give: as supposed, else what its parts can. */
const maximumOf = (criterion: OutlineCriterion, supposals: readonly Supposal[]): Decimal => {
  const own = supposedOf(criterion, supposals);
  if (own) return own;
  if (criterion.children.length === 0) return number(criterion.maximum);
  return sum(criterion.children.map((child) => maximumOf(child, supposals)));
};

/** The sum of all maxima as they are supposed: what the total is held against. */
export const totalOf = ({ criteria }: Outline, supposals: readonly Supposal[]): string =>
  decimalText(sum(criteria.map((criterion) => maximumOf(criterion, supposals))));

/** A number of a slider as a plain decimal text. */
export const sliderText = (value: number): string => decimalText(decimal(value));
