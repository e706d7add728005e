import 'reflect-metadata';

export { type Clock, systemClock } from './clock.ts';
export { StartupProblem } from './database/embedded/startup-problem.ts';
export { type Env, gatewaySettings, readEnv } from './env.ts';
export { connect, type Gateway, type GatewaySettings, startGateway } from './start-gateway.ts';
