export { applyToRollup as moveRollup } from './apply-to-rollup.ts';
