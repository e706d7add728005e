export * from './appraisal/index.ts';
export * from './cluster/index.ts';
export * from './commendation/index.ts';
export * from './round/index.ts';
export * from './subject.ts';
