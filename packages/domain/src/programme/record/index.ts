export * from './check-text.ts';
export * from './fault.ts';
export * from './from-checks.ts';
export * from './kind.ts';
export * from './line.ts';
export * from './sees.ts';
export * from './words.ts';
export * from './work-record.ts';
