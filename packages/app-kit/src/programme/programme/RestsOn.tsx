import { Link } from 'react-router';
import { DocumentStateLine } from '../document/DocumentStateLine.tsx';
import { useWorkPath } from '../record/work-paths.ts';
import styles from './Programme.module.css';
import type { ShownProgramme } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

type ShownBase = ShownProgramme['bases'][number];

const Base = ({ base, word }: { readonly base: ShownBase; readonly word: string }) => {
  const path = useWorkPath()('DOCUMENT', base.id);
  return (
    <li>
      <div className={styles.quiet}>{word}</div>
      <div>{path === null ? base.citation : <Link to={path}>{base.citation}</Link>}</div>
      <div className={styles.quiet}>{base.abstract}</div>
      <DocumentStateLine state={base.state} />
    </li>
  );
};

/** The document that carries a programme and those that it rests on, each with what it is worth today. */
export const RestsOn = ({ programme }: { readonly programme: ShownProgramme }) => {
  const t = useProgrammeText();
  const { document, bases } = programme;
  if (document === null && bases.length === 0)
    return <p className={styles.quiet}>{t('programme.noBases')}</p>;
  return (
    <ul className={styles.list}>
      {document ? <Base base={document} word={t('programme.document')} /> : null}
      {bases.map((base) => (
        <Base key={base.id} base={base} word={t('programme.base')} />
      ))}
    </ul>
  );
};
