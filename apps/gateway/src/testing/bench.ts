/** What benchmarks measure, without a server in front of it. Run under tsx from the gateway's folder. */
export { startEmbedded } from '../database/embedded/index.ts';
export { migrate } from '../database/migrate.ts';
export { openDatabase } from '../database/open-database.ts';
export { writeHierarchy } from '../modules/hierarchy/unit/write-hierarchy.ts';
export { applyToRollup } from '../modules/reporting/rollup/apply-to-rollup.ts';
export { readHoldings } from '../modules/reporting/rollup/read-holdings.ts';
export { tellRollup } from '../modules/reporting/rollup/read-rollup.ts';
export { readCoverage } from '../modules/reporting/rollup/rollup.store.ts';
export { planRollup, type RollupPlan } from '../modules/reporting/rollup/rollup-plan.ts';
export type { RollupQuestion } from '../modules/reporting/rollup/rollup-question.ts';
