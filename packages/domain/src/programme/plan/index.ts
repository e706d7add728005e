export * from './adapt-plan.ts';
export * from './check-upper-plan.ts';
export * from './decide-plan.ts';
export * from './make-plan.ts';
export * from './model.ts';
export * from './transitions.ts';
export * from './words.ts';
