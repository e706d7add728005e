export * from './history-from.ts';
export * from './land.ts';
