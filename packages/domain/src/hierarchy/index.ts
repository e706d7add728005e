export * from './acts/index.ts';
export * from './ancestry-of.ts';
export * from './check-hierarchy.ts';
export * from './compare-vietnamese.ts';
export * from './fault.ts';
export * from './fold-for-search.ts';
export type { Hierarchy, LineageStep, StepsOfDay } from './hierarchy.ts';
export * from './hierarchy-at.ts';
export * from './lineage-of.ts';
export * from './model.ts';
export * from './predecessors-of.ts';
export {
  ATTRIBUTION_MARKS,
  type Attribution,
  type AttributionMark,
  type AttributionQuestion,
  anchorDay,
  attribute,
} from './restatement/attribute.ts';
export * from './restatement/restate.ts';
export * from './structure-days.ts';
export * from './successors-of.ts';
export * from './words.ts';
