import {
  type CandidateDraft,
  type CommendationDraft,
  type CommendationGround,
  draftedCommendation,
  makeCommendation,
  quotaGround,
  suggestCandidates,
} from '@danvan/domain/emulation';
import { err, ok, type Result } from '@danvan/domain/kernel';
import { recordId, type WorkRecordId } from '@danvan/domain/programme';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Prepared, Uow } from '../../programme/record/act.ts';
import { createRecord } from '../../programme/record/create-record.ts';
import type { RecordFault } from '../../programme/record/record-fault.ts';
import { preparedCommendation, refuseCommendation } from './prepare-commendation.ts';
import { readGround } from './read-ground.ts';

/** A proposal as typed; without candidates the rule suggests them from the run. */
export type CommendationOrder = Omit<CommendationDraft, 'candidates'> & {
  readonly candidates: readonly CandidateDraft[] | null;
};

const suggested = (ground: CommendationGround): readonly CandidateDraft[] => {
  const { form, run } = ground;
  if (form === null || run === null || !form.for.includes('COLLECTIVE')) return [];
  return suggestCandidates(form.requires, quotaGround(form, ground))
    .filter(({ reason }) => reason === 'SUGGESTED')
    .map(({ unit }) => ({ unit, kind: 'COLLECTIVE', people: 1, note: null }));
};

const prepare = async (
  uow: Uow,
  order: CommendationOrder,
  id: WorkRecordId,
): Promise<Result<Prepared, RecordFault>> => {
  const ground = await readGround(uow, order, { id, on: todayOf({ now: () => uow.now }) });
  const draft = { ...order, candidates: order.candidates ?? suggested(ground) };
  const made = makeCommendation(draft, ground);
  if (!made.ok) return err(refuseCommendation(made.error));
  const { value: content, warnings } = made.value;
  const commendation = draftedCommendation(recordId<'COMMENDATION'>(id), uow.actor.unitId, content);
  const name = ground.form ?? { name: { vi: content.form, en: content.form } };
  return ok(preparedCommendation(commendation, name, { after: { draft }, warnings }));
};

/** Drafts a proposal; the actor's unit proposes. */
export const draftCommendation = (idempotencyKey: string, order: CommendationOrder) =>
  createRecord({
    name: 'DRAFT_COMMENDATION',
    permission: 'PROPOSE_COMMENDATION',
    kind: 'COMMENDATION',
    idempotencyKey,
    content: order,
    prepare: (uow, id) => prepare(uow, order, id),
  });
