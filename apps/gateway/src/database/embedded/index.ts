export { type EmbeddedDatabase, startEmbedded } from './start.ts';
export { StartupProblem } from './startup-problem.ts';
export { startThrowaway } from './throwaway.ts';
