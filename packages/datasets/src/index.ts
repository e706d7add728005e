export { buildHierarchy } from './build-hierarchy.ts';
export { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './demo-accounts.ts';
export { demonstrationYear, REFERENCE_DAY } from './demonstration-year.ts';
export {
  type ClusterEntry,
  COMMENDATION_FORMS,
  type CriteriaSetEntry,
  criteriaSetIdOf,
  demonstrationAppraisals,
  demonstrationClusters,
  demonstrationCommendations,
  type EmulationEntry,
  type EmulationRecord,
  type PlayedSheet,
  playRound,
  ROUND_STORIES,
  type RoundStory,
  recordOfRound,
  roundOf,
  shippedRules,
} from './emulation/index.ts';
export { konTumDecade } from './kon-tum-decade.ts';
export { demonstrationWork } from './programme/demonstration/index.ts';
export { publishedWork } from './programme/published/index.ts';
export type { DatasetRecord, Entry, ProgrammeWork } from './programme/record.ts';
export {
  PUBLISHED_SOURCES,
  type PublishedSource,
  SOURCE_CODES,
  type SourceCode,
  toldBy,
} from './programme/sources.ts';
export type { LoadAssumption, LoadFault, LoadFaultCode, LoadReport } from './report/load-report.ts';
export type {
  DatasetPeriod,
  DatasetReport,
  DatasetReports,
  FormAssignment,
} from './reporting/dataset-report.ts';
export { type DatasetForm, FORMS } from './reporting/forms.ts';
export { VIETNAMESE_CALENDAR } from './reporting/holidays.ts';
export { INDICATORS } from './reporting/indicators.ts';
export {
  CLUSTER_1000,
  CRITERIA_SETS,
  MOVEMENT,
  SAFE_COMMUNE,
  SAFE_RESIDENTIAL_AREA,
  SAFE_SCHOOL,
  SAFE_SETS,
  SAFE_WORKPLACE,
  SKILFUL_MODEL,
} from './scoring/index.ts';
