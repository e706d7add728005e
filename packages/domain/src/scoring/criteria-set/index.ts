export * from './canonical.ts';
export { checkCriteriaSet, checkIdentity, faultsOfRules } from './check/check-criteria-set.ts';
export { type Reads, readsOf, readsOfCondition } from './check/check-inputs.ts';
export type { CriteriaContext } from './check/context.ts';
export * from './compare-sets.ts';
export * from './condition.ts';
export * from './draft.ts';
export * from './draft-from.ts';
export * from './end.ts';
export * from './extends/extends-rightly.ts';
export {
  CRITERIA_FAULT_CODES,
  type CriteriaFault,
  type CriteriaFaultCode,
  SHAPE_FAULT_CODES,
  type ShapeFaultCode,
} from './fault.ts';
export { CRITERIA_FAULT_WORDS } from './fault-words.ts';
export * from './json.ts';
export * from './leaves-of.ts';
export * from './maxima-of.ts';
export * from './model.ts';
export * from './parse/parse-criteria-set.ts';
export * from './publish.ts';
export { sayCriteriaFault, sayPlace } from './say-fault.ts';
export * from './say-rule.ts';
export * from './state.ts';
export * from './walk.ts';
export * from './words.ts';
