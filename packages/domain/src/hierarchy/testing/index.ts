export * from './history-arbitrary.ts';
export * from './history-from.ts';
export * from './land.ts';
