import { ModelPage } from '@danvan/app-kit/programme/model';
import { useParams } from 'react-router';
import { paths } from '../../../paths.ts';

/** One model with its whole story. */
export const ModelScreen = () => <ModelPage modelId={useParams().id ?? ''} listPath={paths.models} />;
