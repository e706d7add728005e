export * from './PlanPage.tsx';
export * from './PlansPage.tsx';
