import { TasksPage } from '@danvan/app-kit/programme/task';
import { paths } from '../../../paths.ts';

/** What must my unit do, by when? */
export const TasksScreen = () => <TasksPage path={paths.tasks} plansPath={paths.plans} />;
