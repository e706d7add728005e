import { createHash } from 'node:crypto';
import type { Day } from '@danvan/domain/kernel';
import { type CriteriaSetId, recordId } from '@danvan/domain/programme';
import {
  type CriteriaSetDraft,
  type CriteriaSetState,
  canonicalRules,
  parseCriteriaSet,
  toJson,
} from '@danvan/domain/scoring';
import type { CriteriaSetRow } from './criteria-set.row.ts';

/** A version of a criteria set as it is kept. What is published is a legal set; a draft need not be. */
export type StoredCriteriaSet = {
  readonly id: CriteriaSetId;
  readonly state: CriteriaSetState;
  readonly set: CriteriaSetDraft;
  readonly publishedOn: Day | null;
};

/** The hash of a set's rules: SHA-256 of their canonical text, in hexadecimal. */
export const hashOfRules = (set: CriteriaSetDraft): string =>
  createHash('sha256').update(canonicalRules(set)).digest('hex');

const toSet = ({ content, valid_from, valid_to }: CriteriaSetRow): CriteriaSetDraft => {
  const parsed = parseCriteriaSet({ ...content, validity: { from: valid_from, to: valid_to } });
  if (!parsed.ok) throw new Error(`A stored criteria set cannot be read: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
};

export const toStoredSet = (row: CriteriaSetRow): StoredCriteriaSet => ({
  id: recordId(row.id),
  state: row.state as CriteriaSetState,
  set: toSet(row),
  publishedOn: row.published_on as Day | null,
});

export const toCriteriaSetRow = ({ id, state, set, publishedOn }: StoredCriteriaSet): CriteriaSetRow => ({
  id,
  code: set.code,
  version: set.version,
  state,
  subject: set.subject,
  outcome: set.outcome,
  valid_from: set.validity.from,
  valid_to: set.validity.to,
  content: toJson({ ...set, validity: { from: null, to: null } }),
  published_on: publishedOn,
  rules_hash: state === 'DRAFT' ? null : hashOfRules(set),
});
