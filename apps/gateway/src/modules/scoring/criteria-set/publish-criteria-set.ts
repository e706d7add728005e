import { type Day, err, ok } from '@danvan/domain/kernel';
import { type Publication, publishCriteriaSet as publishSet } from '@danvan/domain/scoring';
import { todayOf } from '../../hierarchy/unit/today.ts';
import type { Uow } from '../../programme/record/act.ts';
import type { RecordOrder } from '../../programme/record/change-record.ts';
import { actOnCriteriaSet } from './act-on-criteria-set.ts';
import type { StoredCriteriaSet } from './criteria-set.map.ts';
import { endVersion, publishedSpans, updateCriteriaSet, type VersionRow } from './criteria-set.store.ts';
import { contextFor, recordOf, versionsFor } from './prepare-criteria-set.ts';
import { faulty } from './said-faults.ts';

/** The former version ends first: on no day are two of them valid, not even within the transaction. */
const write = async (
  { manager }: Uow,
  kept: StoredCriteriaSet,
  { set, ends }: Publication,
  versions: readonly VersionRow[],
  today: Day,
): Promise<void> => {
  const former = versions.find(({ version }) => version === ends?.version);
  if (former && ends) await endVersion(manager, former.id, ends.to);
  const state = set.validity.to === null ? 'PUBLISHED' : 'ENDED';
  await updateCriteriaSet(manager, { ...kept, state, set, publishedOn: today });
};

/** Puts a draft into force from a day on; from then it can never be changed. */
export const publishCriteriaSet = (order: RecordOrder, from: Day) =>
  actOnCriteriaSet({
    act: 'PUBLISH',
    permission: 'PUBLISH_CRITERIA',
    order,
    content: from,
    change: async (uow, kept) => {
      const versions = await versionsFor(uow, kept.set.code, kept.id);
      if (!versions.ok) return versions;
      const today = todayOf({ now: () => uow.now });
      const draft = { ...kept.set, validity: { from, to: null } };
      const context = { ...(await contextFor(uow, draft)), published: publishedSpans(versions.value), today };
      const published = publishSet(draft, context);
      if (!published.ok) return err(faulty(published.error));
      return ok({
        record: recordOf(published.value.set, 'PUBLISHED'),
        write: () => write(uow, kept, published.value, versions.value, today),
        before: { state: kept.state },
        after: { ...published.value },
      });
    },
  });
