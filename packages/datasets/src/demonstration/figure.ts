import { decimal, id, type Qualifier } from '@danvan/domain/kernel';
import type { Figure } from '@danvan/domain/reporting';

const base = { qualifier: 'EXACT', numerator: null, denominator: null, note: null } as const;

/** A count; nought is a zero that was reported. */
export const count = (code: string, value: number, qualifier: Qualifier = 'EXACT'): Figure => ({
  ...base,
  indicator: id(code),
  state: value === 0 ? 'ZERO' : 'REPORTED',
  value: decimal(value),
  qualifier: value === 0 ? 'EXACT' : qualifier,
});

export const notApplicable = (code: string): Figure => ({
  ...base,
  indicator: id(code),
  state: 'NOT_APPLICABLE',
  value: null,
});

/** A share in per cent that knows what it is made of. */
export const share = (code: string, numerator: number, denominator: number): Figure => ({
  ...base,
  indicator: id(code),
  state: numerator === 0 ? 'ZERO' : 'REPORTED',
  value: decimal(numerator).times(100).div(denominator).round(2, 1),
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});
