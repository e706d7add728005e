import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Programme.module.css';
import type { ProgrammeAnswer, ProgrammePart } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

const PARTS: readonly ProgrammePart[] = ['plans', 'tasks', 'meetings', 'inspections', 'models'];

/** What is done within a programme, kind by kind: how many, and the latest. */
export const ProgrammeWork = ({ answer }: { readonly answer: ProgrammeAnswer }) => {
  const t = useProgrammeText();
  const filled = PARTS.filter((part) => answer[part].totalCount > 0);
  if (filled.length === 0) return <p className={styles.quiet}>{t('programme.noWork')}</p>;
  return filled.map((part) => (
    <div key={part} className={styles.part}>
      <h3 className={styles.partHead}>
        {t(`programme.part.${part}`)} <span className={styles.quiet}>{answer[part].totalCount}</span>
      </h3>
      <ul className={styles.lines}>
        {answer[part].nodes.map((record) => (
          <li key={record.id}>
            <RecordLink record={record} /> <span className={styles.quiet}>{record.owner.shortName}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
};
