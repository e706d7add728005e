export * from './make-activity.ts';
export * from './model.ts';
export * from './span.ts';
export * from './total-counts.ts';
export * from './words.ts';
