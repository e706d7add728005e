export * from './InspectionScreen.tsx';
export * from './InspectionsScreen.tsx';
