export * from './abolish.ts';
export type { Act, NewUnit, Receiver } from './act.ts';
export * from './establish.ts';
export * from './merge.ts';
export * from './move.ts';
export * from './reclassify.ts';
export * from './rename.ts';
export * from './split.ts';
