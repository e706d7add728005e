import {
  CAUSE_NATURE_WORDS,
  CAUSE_NATURES,
  STATEMENT_KIND_WORDS,
  STATEMENT_KINDS,
  type StatementKind,
} from '@danvan/domain/programme';
import { Checkbox, Group, NumberInput, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActForm, DayInput, VisibilityField } from '../../form/index.ts';
import { useLocalText } from '../../language/use-text.ts';
import { useRecordAct } from '../record/index.ts';
import { entryOf, inputOf, type StatementEntry, type StatementPlace, withKind } from './draft.ts';
import { type ListedStatement, RecordStatement, ReviseStatement } from './statement.graphql.ts';
import { useStatementText } from './use-statement-text.ts';

type Props = {
  readonly place: StatementPlace;
  /** The statement that is said anew; null for a new one. */
  readonly statement: ListedStatement | null;
  /** What a cause may explain. */
  readonly limitations: readonly ListedStatement[];
  readonly onDone: () => void;
};

/** Writes a statement, or says one anew; what was typed stays when it is refused. */
export const StatementEditor = ({ place, statement, limitations, onDone }: Props) => {
  const t = useStatementText();
  const [entry, setEntry] = useState(() => entryOf(place, statement));
  const add = useRecordAct(RecordStatement, (data) => data.recordStatement);
  const revise = useRecordAct(ReviseStatement, (data) => data.reviseStatement);
  const { busy, said, faultAt } = statement ? revise : add;
  const set = (change: Partial<StatementEntry>) => setEntry((now) => ({ ...now, ...change }));
  const save = async () => {
    const input = inputOf(entry, place, statement);
    const outcome = await (statement
      ? revise.perform({ ...input, id: statement.id, version: statement.version })
      : add.perform(input));
    if (outcome.ok) onDone();
  };
  return (
    <ActForm busy={busy} said={said} onSave={save} onCancel={onDone}>
      <KindField entry={entry} onKind={(kind) => setEntry(withKind(entry, kind))} />
      {entry.kind === 'CAUSE' ? (
        <CauseFields
          entry={entry}
          limitations={limitations.filter(({ id }) => id !== statement?.id)}
          set={set}
          error={faultAt('explains')}
        />
      ) : null}
      <Textarea
        label={t('statement.text')}
        description={t('statement.text.hint')}
        withAsterisk
        autosize
        minRows={3}
        data-autofocus
        value={entry.text}
        error={faultAt('text')}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Group align="flex-start" gap={16}>
        <DayInput
          label={t('statement.firstDay')}
          required
          day={entry.firstDay}
          error={faultAt('firstDay')}
          onDay={(firstDay) => set({ firstDay })}
        />
        <DayInput
          label={t('statement.lastDay')}
          required
          day={entry.lastDay}
          error={faultAt('lastDay')}
          onDay={(lastDay) => set({ lastDay })}
        />
        <NumberInput
          label={t('statement.position')}
          w={180}
          min={1}
          allowDecimal={false}
          hideControls
          value={entry.position ?? ''}
          error={faultAt('position')}
          onChange={(value) => set({ position: typeof value === 'number' ? value : null })}
        />
      </Group>
      <VisibilityField value={entry.visibility} onChange={(visibility) => set({ visibility })} />
    </ActForm>
  );
};

type KindProps = { readonly entry: StatementEntry; readonly onKind: (kind: StatementKind) => void };

const KindField = ({ entry, onKind }: KindProps) => {
  const t = useStatementText();
  const local = useLocalText();
  return (
    <Radio.Group
      label={t('statement.kind')}
      value={entry.kind}
      onChange={(kind) => onKind(kind as StatementKind)}
    >
      <Group gap={16} mt={4}>
        {STATEMENT_KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={local(STATEMENT_KIND_WORDS[kind])} />
        ))}
      </Group>
    </Radio.Group>
  );
};

type CauseProps = {
  readonly entry: StatementEntry;
  readonly limitations: readonly ListedStatement[];
  readonly set: (change: Partial<StatementEntry>) => void;
  readonly error: string | null;
};

const CauseFields = ({ entry, limitations, set, error }: CauseProps) => {
  const t = useStatementText();
  const local = useLocalText();
  return (
    <>
      <Radio.Group
        label={t('statement.nature')}
        value={entry.nature ?? ''}
        onChange={(nature) => set({ nature: nature as StatementEntry['nature'] })}
      >
        <Group gap={16} mt={4}>
          {CAUSE_NATURES.map((nature) => (
            <Radio key={nature} value={nature} label={local(CAUSE_NATURE_WORDS[nature])} />
          ))}
        </Group>
      </Radio.Group>
      <Checkbox.Group
        label={t('statement.explains')}
        error={error}
        value={[...entry.explains]}
        onChange={(explains) => set({ explains })}
      >
        <Stack gap={6} mt={4}>
          {limitations.length === 0 ? <Text size="sm">{t('statement.explains.none')}</Text> : null}
          {limitations.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={title} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  );
};
