import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { StartupProblem } from './startup-problem.ts';

/** A socket's path must be short, so it is named after the store's path, not put into it. */
const socketOf = (store: string): string => {
  const name = `danvan-${createHash('sha256').update(store).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `/tmp/${name}.sock`;
};

const isHeld = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(socket);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });

const listen = (socket: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((guest) => guest.destroy());
    server.once('error', reject);
    server.listen(socket, () => resolve(server.unref()));
  });

/** One program at a time owns a store; the lock ends with its process, however that ends. */
export const lockStore = async (store: string): Promise<() => void> => {
  const socket = socketOf(store);
  if (await isHeld(socket)) {
    throw new StartupProblem(
      `The database in ${store} is already in use by another running start; stop that one first.`,
    );
  }
  if (process.platform !== 'win32') rmSync(socket, { force: true });
  const server = await listen(socket);
  return () => void server.close();
};
