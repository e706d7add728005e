export * from './order-children.ts';
export * from './ProgressBoard.tsx';
export * from './ProgressTiles.tsx';
export * from './ProgressTotals.tsx';
export * from './ProgressView.tsx';
export * from './progress.graphql.ts';
export * from './tile-state.ts';
