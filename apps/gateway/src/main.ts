import { pino } from 'pino';
import { StartupProblem } from './database/embedded/startup-problem.ts';
import { gatewaySettings, readEnv } from './env.ts';
import { startGateway } from './start-gateway.ts';

/** Runs the gateway alone, against DATABASE_URL; `npm start` does more (database, data set, apps). */
const main = async (): Promise<void> => {
  const env = readEnv(process.env);
  if (env.DATABASE_URL === undefined) throw new StartupProblem('DATABASE_URL is not set.');
  const log = pino({ level: env.LOG_LEVEL });
  const gateway = await startGateway({ ...gatewaySettings(env, env.DATABASE_URL), log });
  log.info({ url: gateway.url }, 'listening');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void gateway.close().then(() => process.exit(0)));
  }
};

main().catch((failure: unknown) => {
  console.error(failure instanceof StartupProblem ? failure.message : failure);
  process.exit(1);
});
