import { type StateTone, Timeline } from '@danvan/ui';
import { Link } from 'react-router';
import { useFormat } from '../../formatting/use-format.ts';
import { useWorkPath } from '../record/work-paths.ts';
import styles from './Document.module.css';
import type { ShownDocument } from './document.graphql.ts';
import { type LifeStep, lifeOf } from './document-life.ts';
import { useDocumentText } from './use-document-text.ts';

const TONES: Partial<Record<LifeStep['what'], StateTone>> = {
  ISSUED: 'approved',
  IN_FORCE: 'approved',
  LINKED_BY_SUPERSEDES: 'closed',
  EXPIRED: 'closed',
};

const Other = ({ document }: { readonly document: NonNullable<LifeStep['other']> }) => {
  const path = useWorkPath()('DOCUMENT', document.id);
  return (
    <>
      {path === null ? document.name : <Link to={path}>{document.name}</Link>}
      <span className={styles.abstract}>{document.abstract}</span>
    </>
  );
};

/** Issued, in force, amended, replaced: what happened to a document and through it. */
export const DocumentLife = ({ document }: { readonly document: ShownDocument }) => {
  const t = useDocumentText();
  const format = useFormat();
  const entries = lifeOf(document).map(({ key, on, what, other }) => ({
    key,
    when: on === null ? t('document.noDay') : format.day(on),
    title: t(`document.life.${what}`),
    tone: TONES[what] ?? ('draft' as const),
    body: other ? <Other document={other} /> : undefined,
  }));
  return <Timeline label={t('document.life')} entries={entries} />;
};
