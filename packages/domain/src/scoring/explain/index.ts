export * from './account.ts';
export * from './explain-leaf.ts';
export * from './explain-subject.ts';
export { LEAF_STEPS, type LeafStep, type LeafStepKind } from './step.ts';
export { SUBJECT_STEPS, type SubjectStep, type SubjectStepKind } from './subject-step.ts';
export * from './words/say-account.ts';
export { sayTieBreak } from './words/tie-break-words.ts';
