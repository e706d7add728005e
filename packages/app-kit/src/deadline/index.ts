export * from './DueWords.tsx';
export * from './use-today.ts';
