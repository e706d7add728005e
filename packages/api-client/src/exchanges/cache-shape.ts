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
  'FieldNotice',
  'FiguresRefused',
  'InputRefused',
  'RecordChanged',
  'RecordConflict',
  'WorkRecordConnection',
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
  'DocumentLink',
  'DocumentNumber',
  'DocumentState',
  'OfficialDocumentConnection',
  'Milestone',
  'Participation',
  'ParticipationCount',
  'ProgrammeConnection',
  'ProgrammeParty',
  'ProgrammeRecordCount',
  'Succession',
  'ActivityCommendation',
  'ActivityConnection',
  'ActivityCount',
  'MeasureTotal',
  'ReviewGroup',
  'ReviewSection',
  'StatementConnection',
] as const;

/** Fields of Query that no act changes: everything else is read anew after an act. */
export const KEPT_BY_ACTS = ['form', 'forms', 'indicators', 'unit', 'units', 'viewer'] as const;

/** Acts of the schema after which nothing is read anew: typing goes on, or the session itself changes. */
export const QUIET_ACTS = ['saveFigures', 'signIn', 'signOut'] as const;

/** Which object types stand behind an abstract one. */
export const POSSIBLE_TYPES = {
  UserError: [
    'SignInRefused',
    'FiguresRefused',
    'InputRefused',
    'RecordConflict',
    'VersionConflict',
    'ActRefused',
  ],
  SignInPayload: ['SignedIn', 'SignInRefused'],
  SaveFiguresPayload: ['FiguresSaved', 'FiguresRefused', 'VersionConflict', 'ActRefused'],
  ReportActPayload: ['ReportChanged', 'FiguresRefused', 'VersionConflict', 'ActRefused'],
  ClosePeriodPayload: ['PeriodClosed', 'ActRefused'],
  WorkActPayload: ['RecordChanged', 'InputRefused', 'RecordConflict', 'ActRefused'],
  RollupPayload: ['RollupTable', 'ActRefused'],
  WorkRecord: ['OfficialDocument', 'Programme'],
};
