export * from './collect-statements.ts';
export * from './make-statement.ts';
export * from './model.ts';
export * from './title.ts';
export * from './words.ts';
