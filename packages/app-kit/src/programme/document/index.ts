export * from './DocumentPage.tsx';
export * from './DocumentPicker.tsx';
export * from './DocumentStateBadge.tsx';
export * from './DocumentsPage.tsx';
export type { ChosenRecord, RecordPickerProps } from './RecordPicker.tsx';
export { WorkActParts } from './work-act-parts.ts';
