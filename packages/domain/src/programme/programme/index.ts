export * from './act.ts';
export * from './decide.ts';
export * from './fault.ts';
export * from './make-programme.ts';
export * from './model.ts';
export * from './takes-part.ts';
export * from './transitions.ts';
export * from './words.ts';
