import { ProgrammePage } from '@danvan/app-kit/programme/programme';
import { paths } from '../../../paths.ts';

/** One programme, and how the provinces stand in it. */
export const ProgrammeScreen = () => <ProgrammePage listPath={paths.programmes} withProvinces />;
