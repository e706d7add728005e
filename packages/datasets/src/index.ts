export { buildHierarchy } from './build-hierarchy.ts';
export { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './demo-accounts.ts';
export { demonstrationYear, REFERENCE_DAY } from './demonstration-year.ts';
export { konTumDecade } from './kon-tum-decade.ts';
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
