import { ProgrammesPage } from '@danvan/app-kit/programme/programme';
import { paths } from '../../../paths.ts';

/** All programmes along time. */
export const ProgrammesScreen = () => <ProgrammesPage path={paths.programmes} />;
