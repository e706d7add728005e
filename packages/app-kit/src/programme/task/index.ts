export * from './DueTasks.tsx';
export * from './StandingBadge.tsx';
export * from './TaskForm.tsx';
export * from './TaskPage.tsx';
export * from './TasksPage.tsx';
export * from './TaskTable.tsx';
