import { DocumentPage } from '@danvan/app-kit/programme/document';
import { paths } from '../../../paths.ts';

/** One document. */
export const DocumentScreen = () => <DocumentPage listPath={paths.documents} />;
