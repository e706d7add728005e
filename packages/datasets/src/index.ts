export { buildHierarchy } from './build-hierarchy.ts';
