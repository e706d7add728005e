import { PROGRAMME_KIND_WORDS } from '@danvan/domain/programme';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Document.module.css';
import type { ShownProgrammeOfDocument } from './document.graphql.ts';
import { useDocumentText } from './use-document-text.ts';

type Props = { readonly documentId: string; readonly programmes: readonly ShownProgrammeOfDocument[] };

/** The programmes that a document carries, and those that rest on it. */
export const DocumentProgrammes = ({ documentId, programmes }: Props) => {
  const t = useDocumentText();
  const local = useLocalText();
  if (programmes.length === 0) return <p className={styles.quiet}>{t('document.usedNone')}</p>;
  return (
    <ul className={styles.list}>
      {programmes.map((programme) => (
        <li key={programme.id}>
          <RecordLink record={programme} />
          <span className={styles.abstract}>
            {local(PROGRAMME_KIND_WORDS[programme.programmeKind])} ·{' '}
            {programme.document?.id === documentId ? t('document.used.carries') : t('document.used.base')}
          </span>
        </li>
      ))}
    </ul>
  );
};
