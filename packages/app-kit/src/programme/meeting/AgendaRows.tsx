import { AGENDA_KIND_WORDS, AGENDA_KINDS, type AgendaKind } from '@danvan/domain/programme';
import { ActionIcon, Button, Input, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useLocalText } from '../../language/use-text.ts';
import styles from './MeetingForm.module.css';
import type { AgendaDraft } from './meeting-draft.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly items: readonly AgendaDraft[];
  readonly onItems: (items: readonly AgendaDraft[]) => void;
  readonly faultAt: (index: number) => string | null;
};

/** The agenda in its order. */
export const AgendaRows = ({ items, onItems, faultAt }: Props) => {
  const t = useMeetingText();
  const change = (index: number, over: Partial<AgendaDraft>) =>
    onItems(items.map((each, at) => (at === index ? { ...each, ...over } : each)));
  return (
    <Input.Wrapper label={t('meeting.agenda')} labelElement="div">
      <ol className={styles.rows}>
        {items.map((item, index) => (
          <AgendaRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the order
            key={index}
            item={item}
            number={index + 1}
            fault={faultAt(index)}
            onChange={(over) => change(index, over)}
            onRemove={() => onItems(items.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <Button
        variant="default"
        size="xs"
        mt={8}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onItems([...items, { title: '', kind: 'REPORT' }])}
      >
        {t('meeting.agendaAdd')}
      </Button>
    </Input.Wrapper>
  );
};

type RowProps = {
  readonly item: AgendaDraft;
  readonly number: number;
  readonly fault: string | null;
  readonly onChange: (over: Partial<AgendaDraft>) => void;
  readonly onRemove: () => void;
};

const AgendaRow = ({ item, number, fault, onChange, onRemove }: RowProps) => {
  const t = useMeetingText();
  const local = useLocalText();
  return (
    <li className={styles.item}>
      <TextInput
        aria-label={t('meeting.agendaItem', { number })}
        value={item.title}
        error={fault}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('meeting.agendaKind', { number })}
        value={item.kind}
        data={AGENDA_KINDS.map((kind) => ({ value: kind, label: local(AGENDA_KIND_WORDS[kind]) }))}
        onChange={(event) => onChange({ kind: event.currentTarget.value as AgendaKind })}
      />
      <ActionIcon variant="subtle" aria-label={t('meeting.agendaRemove', { number })} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
};
