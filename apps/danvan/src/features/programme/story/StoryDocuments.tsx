import { useFormat } from '@danvan/app-kit';
import { RecordLink } from '@danvan/app-kit/programme/record';
import styles from './Story.module.css';
import type { StoryDocument } from './story.graphql.ts';
import { useStoryText } from './use-story-text.ts';

/** The documents that a source cites: their number large, as one looks for it. */
export const StoryDocuments = ({ documents }: { readonly documents: readonly StoryDocument[] }) => (
  <ul className={styles.cards}>
    {documents.map((document) => (
      <DocumentCard key={document.id} document={document} />
    ))}
  </ul>
);

const DocumentCard = ({ document }: { readonly document: StoryDocument }) => {
  const t = useStoryText();
  const format = useFormat();
  const { id, name, abstract, documentNumber, issuedOn, issuers, termOfOffice, linkedBy } = document;
  const day = issuedOn ? format.day(issuedOn) : t('story.noDay');
  const issued = [...issuers.map(({ name: issuer }) => issuer), termOfOffice, day];
  return (
    <li className={styles.card}>
      <p className={styles.number}>{documentNumber?.text ?? t('story.noNumber')}</p>
      <p className={styles.cardTitle}>
        <RecordLink record={{ id, kind: 'DOCUMENT', title: name }} />
      </p>
      <p>{abstract}</p>
      <p className={styles.quiet}>{issued.filter((part) => part !== null).join(' · ')}</p>
      {linkedBy
        .filter(({ kind }) => kind === 'SUPERSEDES')
        .map((link) => (
          <p key={link.document.id} className={styles.quiet}>
            {t('story.replacedBy', { document: link.document.name, day: format.day(link.from) })}
          </p>
        ))}
    </li>
  );
};
