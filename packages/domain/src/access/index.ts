export * from './action.ts';
export * from './can.ts';
export * from './matrix.ts';
export * from './relation.ts';
export * from './role.ts';
export * from './words.ts';
