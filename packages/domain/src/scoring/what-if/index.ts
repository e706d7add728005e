export {
  type Change,
  WHAT_IF_FAULT_WORDS,
  WHAT_IF_FAULTS,
  type WhatIfFault,
  type WhatIfFaultCode,
} from './change.ts';
export { type Supposed, suppose } from './suppose.ts';
export { findCriterion } from './weigh.ts';
export * from './what-if.ts';
