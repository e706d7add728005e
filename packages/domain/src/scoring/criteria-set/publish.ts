import { type Day, err, ok, type Result, type Validity } from '../../kernel/index.ts';
import { checkCriteriaSet } from './check/check-criteria-set.ts';
import type { CriteriaContext } from './check/context.ts';
import type { CriteriaSetDraft, PublishedCriteriaSet } from './draft.ts';
import { type CriteriaFault, faultAt } from './fault.ts';
import type { CriteriaSet } from './model.ts';

/** A published version of the same code: its number, and the days for which it is valid. */
export type PublishedSpan = { readonly version: number; readonly validity: Validity };

/** What must be known to put a draft into force. */
export type PublicationContext = CriteriaContext & {
  /** The versions of the same code that are published. */
  readonly published: readonly PublishedSpan[];
  /** Today: rules are put into force beforehand, never backwards. */
  readonly today: Day;
};

/** A set in force, and the day on which the version before it ends; null when there is none, or it ends earlier. */
export type Publication = {
  readonly set: PublishedCriteriaSet;
  readonly ends: { readonly version: number; readonly to: Day } | null;
};

const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

const frozen = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || !isPlain(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) frozen(member);
};

/** A legal set that can no longer be changed, not even in memory. */
export const freeze = (set: CriteriaSet): PublishedCriteriaSet => {
  frozen(set);
  return set as PublishedCriteriaSet;
};

const latest = (published: readonly PublishedSpan[]): PublishedSpan | undefined =>
  [...published].sort((a, b) => (a.validity.from < b.validity.from ? 1 : -1))[0];

const endOf = (former: PublishedSpan | undefined, from: Day): Publication['ends'] =>
  former === undefined || (former.validity.to !== null && former.validity.to <= from)
    ? null
    : { version: former.version, to: from };

const checkDay = (from: Day | null, context: PublicationContext): readonly CriteriaFault[] => {
  const path = ['validity', 'from'];
  const former = latest(context.published);
  if (from === null) return [];
  if (from < context.today) return [faultAt('STARTS_IN_THE_PAST', path)];
  if (former !== undefined && from <= former.validity.from)
    return [faultAt('STARTS_BEFORE_FORMER', path, { version: former.version })];
  return context.extended !== null && from < context.extended.validity.from
    ? [faultAt('STARTS_BEFORE_EXTENDED', path)]
    : [];
};

/**
 * Puts a draft into force from the day that it names. A version starts after the one before it, which ends where the
 * new one starts: no two versions of a set are valid on one day.
 */
export const publishCriteriaSet = (
  draft: CriteriaSetDraft,
  context: PublicationContext,
): Result<Publication, readonly CriteriaFault[]> => {
  const checked = checkCriteriaSet(draft, context);
  const faults = [...checkDay(draft.validity.from, context), ...(checked.ok ? [] : checked.error)];
  if (!checked.ok || faults.length > 0) return err(faults);
  return ok({
    set: freeze(checked.value),
    ends: endOf(latest(context.published), checked.value.validity.from),
  });
};
