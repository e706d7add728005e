export * from './appraise.ts';
export * from './known-facts.ts';
export * from './model.ts';
export { sayAppraisal } from './run-of.ts';
export * from './says-less.ts';
export * from './words.ts';
