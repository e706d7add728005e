import {
  type DatasetRecord,
  type Entry,
  type ProgrammeWork,
  PUBLISHED_SOURCES,
  toldBy,
} from '@danvan/datasets';
import { id } from '@danvan/domain/kernel';
import { makeAttachment } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import type { StoredAttachment } from '../modules/attachment/attachment.map.ts';
import { writeAttachments } from '../modules/attachment/attachment.store.ts';
import { saveActivities } from '../modules/programme/activity/activity.store.ts';
import { saveDocuments } from '../modules/programme/document/document.store.ts';
import { saveInspections } from '../modules/programme/inspection/inspection.store.ts';
import { saveMeetings } from '../modules/programme/meeting/meeting.store.ts';
import { saveModels } from '../modules/programme/model/model.store.ts';
import { writePlans } from '../modules/programme/plan/plan.store.ts';
import { saveProgrammes } from '../modules/programme/programme/programme.store.ts';
import type { NewRecord } from '../modules/programme/record/record.map.ts';
import { writeRecords } from '../modules/programme/record/record.store.ts';
import { saveStatements } from '../modules/programme/statement/statement.store.ts';
import { writeTasks } from '../modules/programme/task/task.store.ts';
import { morningOf } from './write-new.ts';

const toNewRecord = ({ told, ...record }: DatasetRecord): NewRecord => ({
  ...record,
  changedAt: morningOf(told),
});

/** What people have made of a record since it was loaded is theirs: it is not written again. */
const knownRecords = async (manager: EntityManager, work: ProgrammeWork): Promise<ReadonlySet<string>> => {
  const ids = Object.values(work).flatMap((entries: readonly Entry<unknown>[]) =>
    entries.map(({ record }) => record.id),
  );
  const rows: { id: string }[] = await manager.query('SELECT id FROM work_record WHERE id = ANY ($1)', [ids]);
  return new Set(rows.map((row) => row.id));
};

/**
 * Writes the records of a data set that are not there yet, each through the store of its noun, after what it ties
 * itself to; says how many were new.
 */
export const writeProgrammeWork = async (manager: EntityManager, work: ProgrammeWork): Promise<number> => {
  const known = await knownRecords(manager, work);
  const fresh = <Content>(entries: readonly Entry<Content>[]): readonly Entry<Content>[] =>
    entries.filter(({ record }) => !known.has(record.id));
  const contents = <Content>(entries: readonly Entry<Content>[]): readonly Content[] =>
    fresh(entries).map(({ content }) => content);
  const records = Object.values(work).flatMap((entries: readonly Entry<unknown>[]) => fresh(entries));
  const added = await writeRecords(
    manager,
    records.map(({ record }) => toNewRecord(record)),
  );
  await saveDocuments(manager, contents(work.documents));
  await saveProgrammes(manager, contents(work.programmes));
  await writePlans(manager, contents(work.plans));
  await writeTasks(manager, contents(work.tasks));
  await saveMeetings(manager, contents(work.meetings));
  await saveInspections(manager, contents(work.inspections));
  await saveModels(manager, contents(work.models));
  await saveActivities(manager, contents(work.activities));
  await saveStatements(manager, contents(work.statements));
  return added;
};

const captionsOf = (): readonly StoredAttachment[] =>
  PUBLISHED_SOURCES.flatMap(({ code, event, unit, captions }) =>
    captions.map((caption, index) => {
      const made = makeAttachment({ caption, file: null });
      if (!made.ok) throw new Error(`${code}: ${caption}`);
      const subject = { kind: 'WORK_RECORD', id: event } as const;
      return {
        ...made.value,
        id: id(`${event}-anh-${index + 1}`),
        subject,
        unit,
        at: morningOf(toldBy(code)),
      };
    }),
  );

/** Hangs the captions of the published documents on their events; says how many were new. */
export const writeCaptions = (manager: EntityManager): Promise<number> =>
  writeAttachments(manager, captionsOf());
