import { type DataColumn, DataTable, EmptyState } from '@danvan/ui';
import { Link } from 'react-router';
import { useFormat } from '../../formatting/use-format.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import { useWorkPath } from '../record/work-paths.ts';
import styles from './Document.module.css';
import { DocumentStateLine } from './DocumentStateLine.tsx';
import type { ListedDocument } from './document.graphql.ts';
import { issuerText } from './issuer-text.ts';
import { useDocumentText } from './use-document-text.ts';

type Props = { readonly documents: readonly ListedDocument[]; readonly isNarrowed: boolean };

const NameCell = ({ document }: { readonly document: ListedDocument }) => {
  const path = useWorkPath()('DOCUMENT', document.id);
  return (
    <span className={styles.name}>
      {path === null ? document.name : <Link to={path}>{document.name}</Link>}
      <span className={styles.abstract}>{document.abstract}</span>
      <Demonstration when={document.origin === 'DEMONSTRATION'} />
    </span>
  );
};

/** Documents: what they are called, who issued them and when, and whether they are in force. */
export const DocumentTable = ({ documents, isNarrowed }: Props) => {
  const t = useDocumentText();
  const format = useFormat();
  const columns: readonly DataColumn<ListedDocument>[] = [
    {
      key: 'name',
      header: t('document.one'),
      cell: (document) => <NameCell document={document} />,
      sortBy: ({ name }) => name,
    },
    {
      key: 'issuers',
      header: t('document.issuers'),
      cell: (document) => <span className={styles.issuers}>{issuerText(document)}</span>,
      sortBy: issuerText,
    },
    {
      key: 'issuedOn',
      header: t('document.issuedOn'),
      align: 'right',
      cell: ({ issuedOn }) =>
        issuedOn === null ? (
          <span className={styles.quiet}>{t('document.noDay')}</span>
        ) : (
          format.day(issuedOn)
        ),
      sortBy: ({ issuedOn }) => issuedOn,
    },
    {
      key: 'state',
      header: t('document.state'),
      cell: ({ state }) => <DocumentStateLine state={state} />,
      sortBy: ({ state }) => state.code,
    },
  ];
  const empty = isNarrowed ? (
    <EmptyState title={t('document.none')}>{t('document.none.words')}</EmptyState>
  ) : (
    <EmptyState title={t('document.empty')}>{t('document.empty.words')}</EmptyState>
  );
  return (
    <DataTable
      label={t('document.title')}
      columns={columns}
      rows={documents}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
};
