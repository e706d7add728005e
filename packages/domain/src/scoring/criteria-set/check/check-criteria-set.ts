import { err, ok, type Result } from '../../../kernel/index.ts';
import { type CriteriaSetDraft, LONGEST_KEY } from '../draft.ts';
import { extendsRightly } from '../extends/extends-rightly.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import type { CriteriaSet } from '../model.ts';
import { checkBands, checkQuota } from './check-classes.ts';
import { checkGates, checkTieBreaks, checkVetoes } from './check-conditions.ts';
import { checkDigits } from './check-digits.ts';
import { checkKeys } from './check-keys.ts';
import { checkLocalText } from './check-local-text.ts';
import { checkScale } from './check-scale.ts';
import { checkTree } from './check-tree.ts';
import { type CriteriaContext, type Faults, NONE } from './context.ts';
import { withEnglish } from './with-english.ts';

const CODE = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
/** Most decimals to which points are rounded. */
const MOST_PLACES = 4;

const checkCode = ({ code }: CriteriaSetDraft): Faults =>
  code.length <= LONGEST_KEY && CODE.test(code)
    ? NONE
    : [faultAt('CODE_NOT_USABLE', ['code'], { longest: LONGEST_KEY })];

/** The members by which a set is known, and by which drafts too must be told apart. */
export const checkIdentity = (draft: CriteriaSetDraft): Faults => [
  ...checkCode(draft),
  ...(draft.version >= 1 ? NONE : [faultAt('VERSION_NOT_USABLE', ['version'])]),
  ...checkLocalText(draft.name, ['name']),
];

const checkSpan = ({ validity: { from, to } }: CriteriaSetDraft): Faults => {
  if (from === null) return [faultAt('DAY_REQUIRED', ['validity', 'from'])];
  return to !== null && to <= from ? [faultAt('SPAN_EMPTY', ['validity', 'to'])] : NONE;
};

const checkPlaces = ({ places }: CriteriaSetDraft): Faults =>
  places >= 0 && places <= MOST_PLACES
    ? NONE
    : [faultAt('PLACES_NOT_USABLE', ['places'], { most: MOST_PLACES })];

const checkExtended = (draft: CriteriaSetDraft, { extended }: CriteriaContext): Faults => {
  if (draft.extends === null) return NONE;
  if (extended === null || extended.code !== draft.extends.code || extended.version !== draft.extends.version)
    return [faultAt('EXTENDED_SET_UNKNOWN', ['extends'])];
  return extendsRightly(extended, draft);
};

/** Everything that a draft must still mend before it can be put into force, but for the day. */
export const faultsOfRules = (draft: CriteriaSetDraft, context: CriteriaContext): Faults => [
  ...checkIdentity(draft),
  ...checkPlaces(draft),
  ...checkKeys(draft),
  ...checkTree(draft.criteria, draft.outcome, context),
  ...checkScale(draft),
  ...checkDigits(draft),
  ...checkBands(draft),
  ...checkVetoes(draft, context),
  ...checkGates(draft, context),
  ...checkQuota(draft),
  ...checkTieBreaks(draft),
  ...checkExtended(draft, context),
];

/** A legal set from a draft, or every fault with its path (scoring.md §1). */
export const checkCriteriaSet = (
  draft: CriteriaSetDraft,
  context: CriteriaContext,
): Result<CriteriaSet, readonly CriteriaFault[]> => {
  const faults = [...checkSpan(draft), ...faultsOfRules(draft, context)];
  return faults.length === 0 ? ok(withEnglish(draft) as CriteriaSet) : err(faults);
};
