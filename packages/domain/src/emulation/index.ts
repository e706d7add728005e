export * from './cluster/index.ts';
export * from './subject.ts';
