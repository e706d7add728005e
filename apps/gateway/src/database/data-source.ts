import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { columnTypes } from './column-types.ts';

type Tables = Required<Pick<DataSourceOptions, 'entities' | 'migrations'>>;
type Settings = Tables & { readonly poolSize?: number };

/** A connection pool that knows the tables; the shape of the database comes from migrations alone. */
export const makeDataSource = (url: string, { entities, migrations, poolSize = 10 }: Settings): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    poolSize,
    synchronize: false,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    applicationName: 'danvan',
    connectTimeoutMS: 10_000,
    extra: { types: columnTypes },
  });
