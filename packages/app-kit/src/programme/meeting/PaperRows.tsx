import { ActionIcon, Button, Input, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { UnitsField } from '../../form/index.ts';
import styles from './MeetingForm.module.css';
import type { PaperDraft } from './meeting-draft.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly papers: readonly PaperDraft[];
  readonly onPapers: (papers: readonly PaperDraft[]) => void;
  readonly faultAt: (index: number, member: 'title' | 'unit') => string | null;
};

/** Papers with the units that read them. */
export const PaperRows = ({ papers, onPapers, faultAt }: Props) => {
  const t = useMeetingText();
  const change = (index: number, over: Partial<PaperDraft>) =>
    onPapers(papers.map((each, at) => (at === index ? { ...each, ...over } : each)));
  return (
    <Input.Wrapper label={t('meeting.papers')} labelElement="div">
      <ul className={styles.rows}>
        {papers.map((paper, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper being typed has no other identity
          <li key={index} className={styles.paper}>
            <TextInput
              label={t('meeting.paper', { number: index + 1 })}
              value={paper.title}
              error={faultAt(index, 'title')}
              onChange={(event) => change(index, { title: event.currentTarget.value })}
            />
            <UnitsField
              label={t('meeting.paperUnit', { number: index + 1 })}
              single
              units={paper.unit === null ? [] : [paper.unit]}
              error={faultAt(index, 'unit')}
              onUnits={([unit = null]) => change(index, { unit })}
            />
            <ActionIcon
              variant="subtle"
              aria-label={t('meeting.paperRemove', { number: index + 1 })}
              onClick={() => onPapers(papers.filter((_, at) => at !== index))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        size="xs"
        mt={8}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onPapers([...papers, { title: '', unit: null }])}
      >
        {t('meeting.paperAdd')}
      </Button>
    </Input.Wrapper>
  );
};
