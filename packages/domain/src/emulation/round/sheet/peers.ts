import { type Decimal, decimal, divide, err, ok, type Result, sum } from '../../../kernel/index.ts';
import { checkText, type FieldFault, type TextFaultCode } from '../../../programme/index.ts';
import type { CriteriaSet, CriterionKey } from '../../../scoring/index.ts';
import { criteriaOf } from './criteria-of.ts';
import type { PeerScore } from './model.ts';
import { readPoints, type ValueFaultCode } from './read-value.ts';

export type PeerFaultCode = TextFaultCode | ValueFaultCode | 'UNKNOWN_LEAF' | 'LEAF_TWICE';

const PLACES = 2;

/** The exact mean of what the peers gave, half up to two decimals; null when none gave points. Information only. */
export const peerMean = (points: readonly (Decimal | null)[]): Decimal | null => {
  const given = points.filter((each) => each !== null);
  return given.length === 0 ? null : divide(sum(given), decimal(given.length), PLACES, 'HALF_UP');
};

/** What a reviewer typed for one leaf. */
export type TypedPeerScore = {
  readonly key: CriterionKey;
  readonly points: string | null;
  readonly comment: string | null;
};
type Fault = FieldFault<PeerFaultCode>;

const checkOne = (
  set: CriteriaSet,
  typed: TypedPeerScore,
  index: number,
): Result<Omit<PeerScore, 'reviewer'>, readonly Fault[]> => {
  const { key } = typed;
  const path = ['scores', index];
  const criterion = criteriaOf(set).get(key);
  if (criterion?.kind !== 'LEAF')
    return err([{ code: 'UNKNOWN_LEAF', path: [...path, 'key'], about: { key } }]);
  const points = readPoints(criterion, typed.points);
  const comment = checkText(typed.comment, [...path, 'comment']);
  if (points.ok && comment.ok) return ok({ key, points: points.value, comment: comment.value });
  return err([
    ...(points.ok ? [] : [{ ...points.error, path: [...path, 'points'] }]),
    ...(comment.ok ? [] : [comment.error]),
  ]);
};

/** Reads what a reviewer typed of a peer's leaves: all of it, or every fault at once. */
export const checkPeerScores = (
  set: CriteriaSet,
  typed: readonly TypedPeerScore[],
): Result<readonly Omit<PeerScore, 'reviewer'>[], readonly Fault[]> => {
  const keys = typed.map(({ key }) => key);
  const checked = typed.map((each, index) =>
    keys.indexOf(each.key) === index
      ? checkOne(set, each, index)
      : err([{ code: 'LEAF_TWICE' as const, path: ['scores', index, 'key'], about: { key: each.key } }]),
  );
  const faults = checked.flatMap((each) => (each.ok ? [] : each.error));
  return faults.length > 0 ? err(faults) : ok(checked.flatMap((each) => (each.ok ? [each.value] : [])));
};
