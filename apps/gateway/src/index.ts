import 'reflect-metadata';

export { type Clock, systemClock } from './clock.ts';
export { StartupProblem } from './database/embedded/startup-problem.ts';
export { type Env, gatewaySettings, readEnv } from './env.ts';
export { fileLog } from './file-log.ts';
export { DEMONSTRATION_PASSWORD } from './modules/access/user/demonstration.ts';
export { type Progress, prepareDatabase } from './prepare-database.ts';
export { connect, type Gateway, type GatewaySettings, startGateway } from './start-gateway.ts';
