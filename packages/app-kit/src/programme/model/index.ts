export * from './ModelPage.tsx';
export * from './ModelsPage.tsx';
