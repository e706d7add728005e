import { Link } from 'react-router';
import { useFormat } from '../../formatting/use-format.ts';
import { useWorkPath } from '../record/work-paths.ts';
import styles from './Document.module.css';
import { DocumentStateBadge } from './DocumentStateBadge.tsx';
import type { ShownDocument } from './document.graphql.ts';
import { useDocumentText } from './use-document-text.ts';

/** The state of a document today, since when, and what replaced it. */
export const DocumentStateLine = ({ state }: { readonly state: ShownDocument['state'] }) => {
  const t = useDocumentText();
  const format = useFormat();
  const path = useWorkPath();
  const { code, day, replacedBy } = state;
  const next = replacedBy && path('DOCUMENT', replacedBy.id);
  return (
    <span className={styles.state}>
      <DocumentStateBadge code={code} />
      {replacedBy ? (
        <span className={styles.quiet}>
          {t('document.by')} {next ? <Link to={next}>{replacedBy.name}</Link> : replacedBy.name}
        </span>
      ) : null}
      {day === null ? null : (
        <span className={styles.quiet}>{t('document.since', { day: format.day(day) })}</span>
      )}
    </span>
  );
};
