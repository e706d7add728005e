export * from './fault.ts';
export * from './model.ts';
export * from './year.ts';
