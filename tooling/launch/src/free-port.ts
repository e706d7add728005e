import { createServer } from 'node:net';
import { StartupProblem } from '@danvan/gateway/embedded';

/** Refuses a taken port at once, before a database is started for nothing. */
export const requireFreePort = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      code === 'EADDRINUSE'
        ? reject(new StartupProblem(`Port ${port} on ${host} is taken; choose another with PORT.`))
        : resolve(),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
