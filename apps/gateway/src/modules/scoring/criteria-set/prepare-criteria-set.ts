import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  type CriteriaContext,
  type CriteriaFault,
  type CriteriaSetDraft,
  checkIdentity,
  parseCriteriaSet,
} from '@danvan/domain/scoring';
import type { Prepared, Uow } from '../../programme/record/act.ts';
import { mayActFor } from '../../programme/record/record.scope.ts';
import type { RecordFault } from '../../programme/record/record-fault.ts';
import { readIndicators } from '../../reporting/indicator/indicator.store.ts';
import { criteriaSetBy, readVersions, type VersionRow } from './criteria-set.store.ts';
import { faulty, refusedSet } from './said-faults.ts';

/** A draft from JSON of which nothing is known; it can be told apart, and holds nothing of a person. */
export const readDraft = (content: unknown): Result<CriteriaSetDraft, RecordFault> => {
  const parsed = parseCriteriaSet(content);
  if (!parsed.ok) return err(faulty(parsed.error));
  const faults = checkIdentity(parsed.value);
  return faults.length === 0 ? ok(parsed.value) : err(faulty(faults));
};

/** What the domain must know to check a draft. */
export const contextFor = async (
  uow: Pick<Uow, 'manager'>,
  draft: CriteriaSetDraft,
): Promise<CriteriaContext> => ({
  indicators: new Set((await readIndicators(uow.manager)).map(({ code }) => code)),
  extended: draft.extends === null ? null : await criteriaSetBy(uow.manager, draft.extends),
});

const refuse = (code: CriteriaFault['code'], path: CriteriaFault['path'] = []): Result<never, RecordFault> =>
  err(refusedSet({ code, path }));

/**
 * The versions of a draft's code, nobody else adding to them until the act ends. A code belongs to whoever had it
 * first, and has one draft at a time.
 */
export const versionsFor = async (
  uow: Uow,
  code: string,
  self: string | null,
): Promise<Result<readonly VersionRow[], RecordFault>> => {
  await uow.manager.query('LOCK TABLE criteria_set IN SHARE ROW EXCLUSIVE MODE');
  const versions = await readVersions(uow.manager, code);
  const owners = versions.map(({ owner_id }) => owner_id as Uow['actor']['unitId']);
  if (owners.length > 0 && !(await mayActFor(uow, 'KEEP_CRITERIA', owners)))
    return refuse('CODE_TAKEN', ['code']);
  const isDrafted = versions.some(({ id, state }) => state === 'DRAFT' && id !== self);
  return isDrafted ? refuse('DRAFT_STANDS_ALREADY', ['code']) : ok(versions);
};

/** The record of a set: drafts are their line's own, what is published is everybody's. */
export const recordOf = (
  set: CriteriaSetDraft,
  visibility: 'INTERNAL' | 'PUBLISHED',
): Prepared['record'] => ({
  title: set.version === 1 ? set.name.vi : `${set.name.vi} (phiên bản ${set.version})`,
  visibility,
  concerned: [],
  programmes: [],
  alsoFoundBy: [set.code, set.name.en],
});
