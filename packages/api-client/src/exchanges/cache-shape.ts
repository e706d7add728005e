/**
 * Types of the schema that live inside their owner in the cache: they have no identity of their own, or (as
 * versioned forms and nodes of a lineage drawing) the same id may stand for different content.
 */
export const EMBEDDED_TYPES = [
  'ActRefused',
  'AuditEntryConnection',
  'DatedText',
  'Figure',
  'FigureFault',
  'FiguresRefused',
  'FiguresSaved',
  'Finding',
  'FormItem',
  'FormSection',
  'LateReport',
  'LineageGraph',
  'LineageLink',
  'LineageNode',
  'LineageStep',
  'LocalText',
  'OrgUnitConnection',
  'PageInfo',
  'PeriodClosed',
  'Progress',
  'ProgressCounts',
  'ProgressRow',
  'ReportChanged',
  'ReportConnection',
  'ReportEvent',
  'ReportForm',
  'RollupCell',
  'RollupRemainder',
  'RollupRow',
  'RollupTable',
  'RouteStep',
  'SignInRefused',
  'SignedIn',
  'TierDeadline',
  'VersionConflict',
] as const;

/** Fields of Query that an act on a report or a period may change. */
export const MOVED_BY_ACTS = ['myReports', 'reports', 'progress', 'rollup', 'audit', 'periods'] as const;

/** Acts of the schema that move figures or states. */
export const ACTS = [
  'submitReport',
  'approveReport',
  'sendBackReport',
  'amendReport',
  'closePeriod',
] as const;

/** Which object types stand behind an abstract one. */
export const POSSIBLE_TYPES = {
  UserError: ['SignInRefused', 'FiguresRefused', 'VersionConflict', 'ActRefused'],
  SignInPayload: ['SignedIn', 'SignInRefused'],
  SaveFiguresPayload: ['FiguresSaved', 'FiguresRefused', 'VersionConflict', 'ActRefused'],
  ReportActPayload: ['ReportChanged', 'FiguresRefused', 'VersionConflict', 'ActRefused'],
  ClosePeriodPayload: ['PeriodClosed', 'ActRefused'],
  RollupPayload: ['RollupTable', 'ActRefused'],
};
