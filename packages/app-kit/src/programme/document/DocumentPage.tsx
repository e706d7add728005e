import { NoPermission, PageHeader } from '@danvan/ui';
import { useLocation, useParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { DocumentForm } from './DocumentForm.tsx';
import { DocumentView } from './DocumentView.tsx';
import { DocumentQuery } from './document.graphql.ts';
import { useDocumentText } from './use-document-text.ts';

type Props = {
  /** The list, where the app has one. */
  readonly listPath?: string;
};

/** The document of the address (`:id`), or the form in which it is revised (`?form=sua`). */
export const DocumentPage = ({ listPath }: Props) => {
  const t = useKitText();
  const words = useDocumentText();
  const { id: documentId = '' } = useParams();
  const { pathname } = useLocation();
  const [form] = useAddressValue('form');
  const asked = useAsk(DocumentQuery, { id: documentId, programmes: { documentId } });
  return (
    <Answer asked={asked}>
      {({ document, programmes }) => {
        if (!document) {
          return <NoPermission title={t('failure.FORBIDDEN')}>{t('failure.FORBIDDEN.words')}</NoPermission>;
        }
        if (form !== 'sua' || !document.allowedActions.includes('KEEP_DOCUMENT')) {
          return (
            <DocumentView document={document} programmes={programmes.nodes} listPath={listPath ?? null} />
          );
        }
        return (
          <>
            <PageHeader
              trail={<RouterLink href={pathname}>{document.name}</RouterLink>}
              title={words('document.revise')}
            />
            <DocumentForm key={document.version} document={document} backPath={pathname} />
          </>
        );
      }}
    </Answer>
  );
};
