export * from './RecordHistory.tsx';
export * from './RecordLink.tsx';
export * from './RecordMarks.tsx';
export * from './RecordPicker.tsx';
export * from './record.graphql.ts';
export * from './use-record-act.ts';
export * from './work-act-parts.ts';
export * from './work-paths.ts';
