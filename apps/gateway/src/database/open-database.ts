import type { DataSource } from 'typeorm';
import { makeDataSource } from './data-source.ts';
import { MIGRATIONS, ROWS } from './registry.ts';

/** Connects to a database with all of the gateway's tables known. */
export const openDatabase = (url: string, poolSize?: number): Promise<DataSource> =>
  makeDataSource(url, { entities: ROWS, migrations: MIGRATIONS, poolSize }).initialize();
