export * from './words/fault-words.ts';
export * from './words/labels.ts';
