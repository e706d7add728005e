export * from './evaluate-expression.ts';
export { EXPRESSION_FAULTS, type ExpressionFault, type ExpressionFaultCode } from './fault.ts';
export * from './fraction.ts';
export * from './limits.ts';
export * from './parse-expression.ts';
export * from './tree.ts';
export * from './words.ts';
export * from './write-expression.ts';
