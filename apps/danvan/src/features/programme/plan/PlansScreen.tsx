import { PlansPage } from '@danvan/app-kit/programme/plan';
import { paths } from '../../../paths.ts';

/** Yearly plans. */
export const PlansScreen = () => <PlansPage path={paths.plans} planPath={paths.plan} />;
