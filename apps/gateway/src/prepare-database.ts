import { migrate } from './database/migrate.ts';
import { connect } from './start-gateway.ts';

/** Told to the person who waits: one line for each step. */
export type Progress = (line: string) => void;

/** Brings a database to the newest shape. */
export const prepareDatabase = async (databaseUrl: string, progress: Progress): Promise<void> => {
  const dataSource = await connect(databaseUrl);
  try {
    const applied = await migrate(dataSource);
    if (applied.length > 0) progress(`The database took ${applied.length} migrations.`);
  } finally {
    await dataSource.destroy();
  }
};
