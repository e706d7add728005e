export * from './after-decision.ts';
export * from './bars.ts';
export { checkFitness } from './check-fitness.ts';
export type { OutcomeDraft } from './check-outcomes.ts';
export { type DecisionDraft, decideCommendation } from './decide-commendation.ts';
export type {
  CommendationFault,
  CommendationFaultCode,
  CommendationOutcome,
  CommendationWarning,
  CommendationWarningCode,
} from './fault.ts';
export * from './form.ts';
export * from './ground.ts';
export * from './issuer-level.ts';
export * from './judged-unit.ts';
export * from './make-commendation.ts';
export * from './model.ts';
export * from './quota.ts';
export * from './say-quota.ts';
export * from './send-back.ts';
export * from './submit-commendation.ts';
export * from './suggest-candidates.ts';
export * from './title-of.ts';
export * from './transitions.ts';
export * from './words.ts';
