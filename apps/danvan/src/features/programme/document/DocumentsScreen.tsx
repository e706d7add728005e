import { DocumentsPage } from '@danvan/app-kit/programme/document';
import { paths } from '../../../paths.ts';

/** The register of documents. */
export const DocumentsScreen = () => <DocumentsPage path={paths.documents} />;
