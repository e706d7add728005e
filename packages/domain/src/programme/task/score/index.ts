export * from './excellent-quota.ts';
export * from './outcome.ts';
export * from './rule.ts';
export * from './score-tasks.ts';
export * from './words.ts';
