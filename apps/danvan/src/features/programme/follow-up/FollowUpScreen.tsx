import { FollowUpPage } from '@danvan/app-kit/programme/follow-up';
import { paths } from '../../../paths.ts';

/** The first screen: what did we agree, where does it stand? */
export const FollowUpScreen = () => <FollowUpPage path={paths.home} plansPath={paths.plans} />;
