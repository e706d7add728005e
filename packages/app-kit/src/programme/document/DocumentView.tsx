import { DOCUMENT_TYPE_WORDS } from '@danvan/domain/programme';
import { FactList, PageHeader, Section } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Attachments } from '../../attachment/Attachments.tsx';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { RecordHistory } from '../record/RecordHistory.tsx';
import { RecordLink } from '../record/RecordLink.tsx';
import { RecordMarks } from '../record/RecordMarks.tsx';
import styles from './Document.module.css';
import { DocumentLife } from './DocumentLife.tsx';
import { DocumentProgrammes } from './DocumentProgrammes.tsx';
import { DocumentStateLine } from './DocumentStateLine.tsx';
import type { ShownDocument, ShownProgrammeOfDocument } from './document.graphql.ts';
import { issuerText } from './issuer-text.ts';
import { useDocumentText } from './use-document-text.ts';

type Props = {
  readonly document: ShownDocument;
  readonly programmes: readonly ShownProgrammeOfDocument[];
  /** The list, where the app has one. */
  readonly listPath: string | null;
};

/** One document: what it is, what happened to it, what rests on it. */
export const DocumentView = ({ document, programmes, listPath }: Props) => {
  const t = useDocumentText();
  const [parameters] = useSearchParams();
  const revise = new URLSearchParams(parameters);
  revise.set('form', 'sua');
  return (
    <>
      <PageHeader
        trail={listPath === null ? null : <RouterLink href={listPath}>{t('document.title')}</RouterLink>}
        title={document.name}
        purpose={document.abstract}
        mark={
          <>
            <DocumentStateLine state={document.state} />
            <RecordMarks record={document} />
          </>
        }
        action={
          document.allowedActions.includes('KEEP_DOCUMENT') ? (
            <Button component={RouterLink} href={`?${revise}`}>
              {t('document.revise')}
            </Button>
          ) : null
        }
      />
      <div className={styles.columns}>
        <Section title={t('document.facts')}>
          <Facts document={document} />
        </Section>
        <div>
          <Section title={t('document.life')}>
            <DocumentLife document={document} />
          </Section>
          <Section title={t('document.used')}>
            <DocumentProgrammes documentId={document.id} programmes={programmes} />
          </Section>
        </div>
      </div>
      <Attachments recordId={document.id} />
      <RecordHistory id={document.id} />
    </>
  );
};

const Facts = ({ document }: Pick<Props, 'document'>) => {
  const t = useDocumentText();
  const format = useFormat();
  const local = useLocalText();
  const day = (value: ShownDocument['issuedOn']) => value && format.day(value);
  return (
    <FactList
      facts={[
        { term: t('document.type'), value: local(DOCUMENT_TYPE_WORDS[document.type]) },
        { term: t('document.number'), value: document.documentNumber?.text ?? t('document.noNumber') },
        { term: t('document.issuers'), value: issuerText(document) },
        { term: t('document.issuedOn'), value: day(document.issuedOn) ?? t('document.noDay') },
        { term: t('document.aliases'), value: document.aliases.join(', ') },
        { term: t('document.inForceFrom'), value: day(document.inForceFrom) },
        { term: t('document.inForceTo'), value: day(document.inForceTo) },
        {
          term: t('document.inProgrammes'),
          value: document.programmes.map((programme) => (
            <div key={programme.id}>
              <RecordLink record={programme} />
            </div>
          )),
        },
        { term: t('document.keptBy'), value: document.owner.name },
      ].filter(({ value }) => !Array.isArray(value) || value.length > 0)}
    />
  );
};
