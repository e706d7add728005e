export * from './lineage-story.ts';
export * from './today.ts';
export * from './trend-model.ts';
export * from './UnitLineage.tsx';
export * from './UnitList.tsx';
export * from './UnitPage.tsx';
export * from './UnitTrend.tsx';
export * from './unit-page.graphql.ts';
