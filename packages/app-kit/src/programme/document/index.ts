export * from './DocumentPicker.tsx';
export type { ChosenRecord, RecordPickerProps } from './RecordPicker.tsx';
export { WorkActParts } from './work-act-parts.ts';
