import { type Decimal, ONE } from '../../../kernel/index.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import { type Faults, NONE } from './context.ts';

type Path = CriteriaFault['path'];

/** A share lies within 0 and 1. */
export const checkShare = (share: Decimal, path: Path): Faults =>
  share.lt(0) || share.gt(ONE) ? [faultAt('NOT_A_SHARE', path)] : NONE;

/** More than 0. */
export const checkPositive = (value: Decimal, path: Path): Faults =>
  value.gt(0) ? NONE : [faultAt('NOT_POSITIVE', path)];

/** 0 or more. */
export const checkNotNegative = (value: Decimal, path: Path): Faults =>
  value.lt(0) ? [faultAt('NEGATIVE', path)] : NONE;

/** Points that a step gives lie within 0 and the maximum of the criterion. */
export const checkPoints = (points: Decimal, maximum: Decimal | null, path: Path): Faults => {
  if (points.lt(0)) return [faultAt('NEGATIVE', path)];
  return maximum !== null && points.gt(maximum) ? [faultAt('POINTS_ABOVE_MAXIMUM', path)] : NONE;
};
