export * from './ProgrammePage.tsx';
export * from './ProgrammePicker.tsx';
export * from './ProgrammeStateBadge.tsx';
export * from './ProgrammesPage.tsx';
export type { ProgrammeLinks } from './programme-links.ts';
export { useSpanText } from './use-span-text.ts';
