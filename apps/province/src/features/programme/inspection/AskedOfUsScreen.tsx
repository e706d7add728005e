import { InspectionsScreen } from '@danvan/app-kit/programme/inspection';

/** What delegations ask of the own unit and its line. */
export const AskedOfUsScreen = () => <InspectionsScreen askedOfUs />;
