import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase, startEmbedded } from '@danvan/gateway/bench';
import { toKnow } from '../figure.ts';
import { measureApproving } from './approving.ts';
import { makeNation } from './nation.ts';
import { measureReading } from './reading.ts';

type Server = { readonly url: string; readonly stop: () => Promise<void> };

/** A server whose commits are real: DATABASE_URL's, or an embedded one that goes away. */
const startServer = async (): Promise<Server> => {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const home = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
  const { url, stop } = await startEmbedded(home);
  return { url, stop: () => stop().finally(() => rmSync(home, { recursive: true, force: true })) };
};

const onServer = async (url: string, statement: string): Promise<void> => {
  const database = await openDatabase(url, 1);
  await database.query(statement).finally(() => database.destroy());
};

const inOwnDatabase = async <T>(server: Server, work: (url: string) => Promise<T>): Promise<T> => {
  const name = `danvan_bench_${randomBytes(4).toString('hex')}`;
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  await onServer(server.url, `CREATE DATABASE ${name}`);
  return work(url.toString()).finally(() => onServer(server.url, `DROP DATABASE ${name} WITH (FORCE)`));
};

const say = (words: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${words}`);

const measure = async (url: string) => {
  const database = await openDatabase(url, 20);
  try {
    await migrate(database);
    say('loading the map and a year of figures');
    const { hierarchy, figuresPerSecond } = await makeNation(database);
    say('reading the national table');
    const reading = await measureReading(database, hierarchy);
    say('approving');
    const approving = await measureApproving(database);
    return [...reading, ...approving, toKnow('counting in bulk', figuresPerSecond, 'figures a second')];
  } finally {
    await database.destroy();
  }
};

const server = await startServer();
const figures = await inOwnDatabase(server, measure).finally(() => server.stop());
console.log(JSON.stringify({ figures }));
