export * from './day.ts';
export * from './decimal.ts';
export * from './group-by.ts';
export * from './id.ts';
export * from './language.ts';
export * from './qualifier.ts';
export * from './result.ts';
export * from './validity.ts';
