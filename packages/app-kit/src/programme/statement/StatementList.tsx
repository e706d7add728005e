import type { Day } from '@danvan/domain/kernel';
import { groupBy } from '@danvan/domain/kernel';
import { CAUSE_NATURE_WORDS, REVIEW_ORDER, STATEMENT_KIND_WORDS, spanLabel } from '@danvan/domain/programme';
import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useLocalText } from '../../language/use-text.ts';
import { RecordMarks } from '../record/index.ts';
import styles from './Statement.module.css';
import type { ListedStatement } from './statement.graphql.ts';
import { useStatementText } from './use-statement-text.ts';

type Props = {
  readonly statements: readonly ListedStatement[];
  /** Opens one to be said anew; without it nothing can be changed. */
  readonly onRevise?: ((statement: ListedStatement) => void) | undefined;
};

const headingOf = ({ statementKind, nature }: ListedStatement): string => nature ?? statementKind;

/** Statements under the headings of a review, in its order. */
export const StatementList = ({ statements, onRevise }: Props) => {
  const local = useLocalText();
  const groups = groupBy(statements, headingOf);
  return REVIEW_ORDER.map(({ kind, nature }) => {
    const said = groups.get(nature ?? kind);
    if (said === undefined) return null;
    const title = nature === null ? STATEMENT_KIND_WORDS[kind] : CAUSE_NATURE_WORDS[nature];
    return (
      <div key={nature ?? kind} className={styles.group}>
        <h3 className={styles.heading}>{local(title)}</h3>
        <ul className={styles.list}>
          {said.map((statement) => (
            <StatementLine key={statement.id} statement={statement} onRevise={onRevise} />
          ))}
        </ul>
      </div>
    );
  });
};

type LineProps = Pick<Props, 'onRevise'> & { readonly statement: ListedStatement };

const StatementLine = ({ statement, onRevise }: LineProps) => {
  const t = useStatementText();
  const local = useLocalText();
  const { text, title, position, owner, firstDay, lastDay, explains, allowedActions } = statement;
  const time = local(spanLabel({ firstDay: firstDay as Day, lastDay: lastDay as Day }));
  return (
    <li className={styles.statement}>
      <span className={styles.number}>{position === null ? '–' : `${position}.`}</span>
      <p className={styles.text}>{text}</p>
      {onRevise && allowedActions.includes('KEEP_STATEMENT') ? (
        <ActionIcon
          variant="subtle"
          size="md"
          aria-label={t('statement.reviseOne', { text: title })}
          onClick={() => onRevise(statement)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      ) : null}
      <p className={styles.quiet}>
        {t('statement.by', { unit: owner.name, time })}
        {explains.map((limitation) => (
          <span key={limitation.id}>{t('statement.explained', { text: limitation.text })}</span>
        ))}
        <RecordMarks record={statement} />
      </p>
    </li>
  );
};
