import { err, ok } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { createRecord } from '../../programme/record/create-record.ts';
import type { CriteriaContent } from './criteria-set.input.ts';
import { writeCriteriaSets } from './criteria-set.store.ts';
import { readDraft, recordOf, versionsFor } from './prepare-criteria-set.ts';

const nextOf = (versions: readonly { readonly version: number }[]): number =>
  Math.max(0, ...versions.map(({ version }) => version)) + 1;

/** Drafts a set: a new one, the next version of one's own, or one that extends a published set. */
export const draftCriteriaSet = (idempotencyKey: string, content: CriteriaContent) =>
  createRecord({
    name: 'DRAFT_CRITERIA_SET',
    permission: 'KEEP_CRITERIA',
    kind: 'CRITERIA_SET',
    idempotencyKey,
    content: JSON.stringify(content),
    prepare: async (uow, id) => {
      const read = readDraft(content);
      if (!read.ok) return err(read.error);
      const versions = await versionsFor(uow, read.value.code, null);
      if (!versions.ok) return versions;
      const set = { ...read.value, version: nextOf(versions.value) };
      const stored = { id: recordId<'CRITERIA_SET'>(id), state: 'DRAFT', set, publishedOn: null } as const;
      return ok({
        record: recordOf(set, 'INTERNAL'),
        write: async ({ manager }) => {
          await writeCriteriaSets(manager, [stored]);
        },
        after: set,
      });
    },
  });
