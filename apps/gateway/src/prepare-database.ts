import { systemClock } from './clock.ts';
import { migrate } from './database/migrate.ts';
import { loadDatasets } from './datasets-load/load-datasets.ts';
import { connect } from './start-gateway.ts';

/** Told to the person who waits: one line for each step. */
export type Progress = (line: string) => void;

/** Brings a database to the newest shape and loads the data sets that it does not have yet. */
export const prepareDatabase = async (databaseUrl: string, progress: Progress): Promise<void> => {
  const dataSource = await connect(databaseUrl);
  try {
    const applied = await migrate(dataSource);
    if (applied.length > 0) progress(`The database took ${applied.length} migrations.`);
    const { newRows } = await loadDatasets(dataSource, systemClock, {
      progress: (step, done) => progress(`${String(Math.round(done * 100)).padStart(3)} % ${step}`),
    });
    if (newRows > 0) progress(`The data sets are loaded: ${newRows} new rows.`);
  } finally {
    await dataSource.destroy();
  }
};
