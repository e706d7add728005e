import {
  buildHierarchy,
  demonstrationWork,
  demonstrationYear,
  konTumDecade,
  publishedWork,
} from '@danvan/datasets';
import { checkHierarchy, type Hierarchy } from '@danvan/domain/hierarchy';
import { ok, type Result } from '@danvan/domain/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import { DatasetLoadRow } from '../database/dataset-load.row.ts';
import { inAct, type UnitOfWork } from '../database/unit-of-work.ts';
import { writeHierarchy } from '../modules/hierarchy/unit/write-hierarchy.ts';
import { datasetsHash } from './content-hash.ts';
import { writeAccounts } from './write-accounts.ts';
import { writeDefinitions } from './write-definitions.ts';
import { writeEmulation, writeRules } from './write-emulation.ts';
import { writeCaptions, writeProgrammeWork } from './write-programme-work.ts';
import { writeReports } from './write-reports.ts';

const NAME = 'danvan';

/** Told while loading: what is being done, and how far the whole is (0 to 1). */
export type LoadProgress = (step: string, done: number) => void;

/** What a load did: nothing when the database has these data sets already. */
export type Loaded = { readonly wasThere: boolean; readonly newRows: number };

export type LoadOptions = {
  readonly progress?: LoadProgress;
  /** Looks at every row even when the content was loaded before; shows that loading twice changes nothing. */
  readonly again?: boolean;
};

const builtHierarchy = () => {
  const { record, report } = buildHierarchy();
  const checked = checkHierarchy(record);
  if (!checked.ok) throw new Error(`The map contradicts itself: ${JSON.stringify(checked.error[0])}`);
  return { hierarchy: checked.value, report };
};

const writeAll = async (uow: UnitOfWork, hierarchy: Hierarchy, progress: LoadProgress): Promise<number> => {
  let rows = await writeDefinitions(uow.manager);
  rows += await writeHierarchy(uow.manager, hierarchy, (done) =>
    progress('The map and its organisations', 0.1 + 0.6 * done),
  );
  progress('The Kon Tum decade', 0.72);
  rows += await writeReports(uow.manager, konTumDecade(), uow.now);
  progress('The five published documents', 0.74);
  rows += await writeProgrammeWork(uow.manager, publishedWork());
  rows += await writeCaptions(uow.manager);
  progress('The demonstration year 2026', 0.75);
  rows += await writeReports(uow.manager, demonstrationYear(hierarchy.record), uow.now);
  progress('The demonstration’s coordination work', 0.96);
  const work = demonstrationWork(hierarchy.record);
  rows += await writeProgrammeWork(uow.manager, work);
  progress('Rules of emulation, and the demonstration’s clusters and rounds', 0.97);
  rows += await writeRules(uow.manager);
  rows += await writeEmulation(uow.manager, hierarchy, work.models);
  progress('Demonstration accounts', 0.99);
  return rows + (await writeAccounts(uow));
};

const isLoaded = async (manager: EntityManager, contentHash: string): Promise<boolean> =>
  (await manager.findOneBy(DatasetLoadRow, { name: NAME }))?.contentHash === contentHash;

type LoadNote = { readonly contentHash: string; readonly newRows: number; readonly report: unknown };

const remember = async (uow: UnitOfWork, { contentHash, newRows, report }: LoadNote): Promise<void> => {
  const row = { name: NAME, contentHash, loadedAt: uow.now, report: report as object };
  await uow.manager.upsert(DatasetLoadRow, row, ['name']);
  await uow.audit({ action: 'LOAD_DATASETS', subjectId: NAME, after: { contentHash, newRows } });
};

const load = async (
  uow: UnitOfWork,
  { progress = () => {} }: LoadOptions,
  contentHash: string,
): Promise<Result<Loaded, never>> => {
  progress('Reading the sources', 0);
  const { hierarchy, report } = builtHierarchy();
  const newRows = await writeAll(uow, hierarchy, progress);
  progress('Done', 1);
  if (newRows === 0 && (await isLoaded(uow.manager, contentHash))) uow.repeatsEarlierAct();
  else await remember(uow, { contentHash, newRows, report });
  return ok({ wasThere: false, newRows });
};

/**
 * Loads the map, the Kon Tum decade, the five published documents, the demonstration and its accounts in one transaction: all of it or nothing.
 * What is there already stays as it is; the same content is not loaded twice.
 */
export const loadDatasets = async (
  dataSource: DataSource,
  clock: Clock,
  options: LoadOptions = {},
): Promise<Loaded> => {
  const contentHash = datasetsHash();
  if (!options.again && (await isLoaded(dataSource.manager, contentHash)))
    return { wasThere: true, newRows: 0 };
  const outcome = await inAct(dataSource, null, clock, (uow) => load(uow, options, contentHash));
  if (!outcome.ok) throw new Error('Loading is never refused.');
  return outcome.value;
};
