import { FollowUpPage } from '@danvan/app-kit/programme/follow-up';
import { paths } from '../../../paths.ts';

/** What was agreed across the country, and where it stands. */
export const FollowUpScreen = () => <FollowUpPage path={paths.followUp} plansPath={null} />;
