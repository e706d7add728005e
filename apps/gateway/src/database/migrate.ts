import type { DataSource } from 'typeorm';

/** Any number that is only ours: gateways that start at the same time migrate one after the other. */
const MIGRATION_LOCK = 8_250_213;

/** Brings the database to the newest shape; a migration that was cut off is run again as a whole. */
export const migrate = async (dataSource: DataSource): Promise<readonly string[]> => {
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await guard.release();
  }
};
