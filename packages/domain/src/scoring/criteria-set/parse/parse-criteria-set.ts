import * as v from 'valibot';
import { err, ok, type Result } from '../../../kernel/index.ts';
import type { CriteriaSetDraft, PublishedCriteriaSet } from '../draft.ts';
import { type CriteriaFault, type CriteriaFaultCode, faultAt } from '../fault.ts';
import { faultOfMessage } from './atoms.ts';
import { isWithinLimits } from './limits.ts';
import { criteriaSet } from './set-shape.ts';

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): CriteriaFault['path'] =>
  (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));

const CHOICES = ['picklist', 'literal', 'variant'];

const codeOf = (issue: Issue): CriteriaFaultCode => {
  if (issue.path === undefined) return 'NOT_A_SET';
  if (issue.type === 'safe_integer') return 'NOT_A_NUMBER';
  if (issue.expected === 'never') return 'MEMBER_UNKNOWN';
  if (issue.received === 'undefined') return 'MEMBER_MISSING';
  if (CHOICES.includes(issue.type) && issue.expected !== 'Object') return 'NOT_A_CHOICE';
  return 'WRONG_KIND';
};

const faultOf = (issue: Issue): CriteriaFault => {
  const path = pathOf(issue);
  if (issue.type === 'raw_transform') return { ...faultOfMessage(issue.message), path };
  return faultAt(codeOf(issue), path);
};

/**
 * A draft from JSON of which nothing is known: its shape, its numbers and days, and no personal identifier in any
 * text. Every fault at once, each with its path. What the set says is checked by `checkCriteriaSet`.
 */
export const parseCriteriaSet = (json: unknown): Result<CriteriaSetDraft, readonly CriteriaFault[]> => {
  if (!isWithinLimits(json)) return err([faultAt('TOO_LARGE', [])]);
  const parsed = v.safeParse(criteriaSet, json);
  return parsed.success ? ok(parsed.output) : err(parsed.issues.map(faultOf));
};

/** A set that was published and stored by us, read back; throws when what is stored is no such set. */
export const fromJson = (json: unknown): PublishedCriteriaSet => {
  const parsed = parseCriteriaSet(json);
  if (!parsed.ok || parsed.value.validity.from === null)
    throw new Error('A stored criteria set cannot be read');
  return parsed.value as PublishedCriteriaSet;
};
