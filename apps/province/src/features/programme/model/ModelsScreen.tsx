import { ModelsPage } from '@danvan/app-kit/programme/model';
import { paths } from '../../../paths.ts';

/** The register of models. */
export const ModelsScreen = () => <ModelsPage path={paths.models} />;
