export * from './record/index.ts';
export * from './document/index.ts';
export * from './programme/index.ts';
export * from './plan/index.ts';
export * from './activity/index.ts';
export * from './statement/index.ts';
export * from './attachment/index.ts';
export * from './task/index.ts';
