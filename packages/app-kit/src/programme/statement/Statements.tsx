import { Dialog, EmptyState, Section } from '@danvan/ui';
import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useMay } from '../../permissions/use-may.ts';
import type { StatementPlace } from './draft.ts';
import { StatementEditor } from './StatementEditor.tsx';
import { StatementList } from './StatementList.tsx';
import { type ListedStatement, StatementsQuery } from './statement.graphql.ts';
import { useStatementText } from './use-statement-text.ts';

type Props = {
  /** Statements are listed by its occasion, or else by its programme; a new one is tied to both. */
  readonly place: StatementPlace;
  readonly title?: string;
  /** A way to more of them, beside the act. */
  readonly more?: ReactNode;
  /** False where nothing more may be said: then the part is left out when nothing was. */
  readonly open?: boolean;
};

const SHOWN = 100;

/** The statements of a place (a meeting, an inspection, a programme), with the act of recording one. */
export const Statements = ({ place, title, more = null, open = true }: Props) => {
  const t = useStatementText();
  const may = useMay('KEEP_STATEMENT') && open;
  const [edited, setEdited] = useState<ListedStatement | 'NEW' | null>(null);
  const { occasionId, programmeId } = place;
  const filter = occasionId === null ? { programmeId } : { occasionId };
  const asked = useAsk(StatementsQuery, { filter, first: SHOWN });
  const known = asked.status === 'ready' ? asked.data.statements.nodes : [];
  if (!may && asked.status === 'ready' && known.length === 0) return null;
  const add = may ? (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => setEdited('NEW')}
    >
      {t('statement.add')}
    </Button>
  ) : null;
  return (
    <Section
      title={title ?? t('statement.title')}
      aside={
        <Group gap={12} className="dv-no-print">
          {more}
          {known.length > 0 ? add : null}
        </Group>
      }
    >
      <Answer asked={asked}>
        {({ statements: { nodes, totalCount } }) => (
          <>
            {nodes.length === 0 ? (
              <EmptyState title={t('statement.none')} action={add}>
                {t('statement.none.words')}
              </EmptyState>
            ) : (
              <StatementList statements={nodes} onRevise={may ? setEdited : undefined} />
            )}
            {totalCount > nodes.length ? (
              <Text size="sm">{t('statement.more', { count: totalCount - nodes.length })}</Text>
            ) : null}
          </>
        )}
      </Answer>
      {edited ? (
        <Dialog
          opened
          size="lg"
          onClose={() => setEdited(null)}
          title={edited === 'NEW' ? t('statement.add') : t('statement.revise')}
        >
          <StatementEditor
            place={place}
            statement={edited === 'NEW' ? null : edited}
            limitations={known.filter(({ statementKind }) => statementKind === 'LIMITATION')}
            onDone={() => setEdited(null)}
          />
        </Dialog>
      ) : null}
    </Section>
  );
};
