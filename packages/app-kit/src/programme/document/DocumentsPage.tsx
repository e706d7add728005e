import { PageHeader, TableSkeleton } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { useMay } from '../../permissions/use-may.ts';
import { useSettled } from '../../search/use-settled.ts';
import styles from './Document.module.css';
import { DocumentFilter, useDocumentFilter } from './DocumentFilter.tsx';
import { DocumentForm } from './DocumentForm.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { DocumentListQuery } from './document.graphql.ts';
import { useDocumentText } from './use-document-text.ts';

const SHOWN = 100;

/** The register of documents: find one, or register another (`?form=moi`). */
export const DocumentsPage = ({ path }: { readonly path: string }) => {
  const t = useDocumentText();
  const mayKeep = useMay('KEEP_DOCUMENT');
  const [form] = useAddressValue('form');
  if (form === 'moi' && mayKeep) {
    return (
      <>
        <PageHeader
          trail={<RouterLink href={path}>{t('document.title')}</RouterLink>}
          title={t('document.register')}
        />
        <DocumentForm document={null} backPath={path} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('document.title')}
        purpose={t('document.purpose')}
        action={
          mayKeep ? (
            <Button component={RouterLink} href={`${path}?form=moi`}>
              {t('document.register')}
            </Button>
          ) : null
        }
      />
      <List />
    </>
  );
};

const List = () => {
  const t = useDocumentText();
  const kit = useKitText();
  const filter = useDocumentFilter();
  const search = useSettled(filter.search).trim();
  const wanted = {
    search,
    types: filter.type === null ? null : [filter.type],
    states: filter.state === null ? null : [filter.state],
  };
  const asked = useAsk(DocumentListQuery, { filter: wanted, first: SHOWN }, { keep: true });
  return (
    <>
      <DocumentFilter filter={filter} />
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} />}>
        {({ documents: { nodes, totalCount } }) => (
          <>
            <p className={styles.count} aria-live="polite">
              {totalCount > nodes.length
                ? t('document.countOf', { shown: nodes.length, count: totalCount })
                : t('document.count', { count: totalCount })}
            </p>
            <DocumentTable documents={nodes} isNarrowed={filter.isNarrowed} />
          </>
        )}
      </Answer>
    </>
  );
};
