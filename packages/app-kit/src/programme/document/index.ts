export * from './DocumentPage.tsx';
export * from './DocumentPicker.tsx';
export * from './DocumentStateBadge.tsx';
export * from './DocumentsPage.tsx';
