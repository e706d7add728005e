import { FILE_TYPE_WORDS, LONGEST_TITLE } from '@danvan/domain/programme';
import { type FileEntry, FileList } from '@danvan/ui';
import { ActionIcon, Progress, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useFormat } from '../formatting/use-format.ts';
import { useLocalText } from '../language/use-text.ts';
import styles from './Attachment.module.css';
import type { Chosen } from './chosen.ts';
import { sizeText } from './size-text.ts';
import { typeIcon } from './type-icon.ts';
import { useAttachmentText } from './use-attachment-text.ts';

type Props = {
  readonly chosen: readonly Chosen[];
  readonly busy: boolean;
  readonly onCaption: (key: string, caption: string) => void;
  readonly onDrop: (key: string) => void;
};

/** The files about to be attached: what each is, its caption, and what is wrong with it. */
export const ChosenFiles = ({ chosen, busy, onCaption, onDrop }: Props) => {
  const t = useAttachmentText();
  const local = useLocalText();
  const { number } = useFormat();
  if (chosen.length === 0) return null;
  const entries = chosen.map((each): FileEntry => {
    const { key, file, state } = each;
    const type = 'type' in state ? state.type : null;
    const size = sizeText(file.size, number);
    return {
      id: key,
      icon: type === null ? 'text' : typeIcon(type),
      title: file.name,
      note: type === null ? size : t('attachment.typeSize', { type: local(FILE_TYPE_WORDS[type]), size }),
      below: <ChosenBelow chosen={each} busy={busy} onCaption={onCaption} />,
      action: (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="md"
          className={styles.hit ?? ''}
          disabled={busy}
          aria-label={t('attachment.leaveOut', { name: file.name })}
          onClick={() => onDrop(key)}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      ),
    };
  });
  return <FileList label={t('attachment.chosen')} entries={entries} />;
};

type BelowProps = Pick<Props, 'busy' | 'onCaption'> & { readonly chosen: Chosen };

const ChosenBelow = ({ chosen: { key, file, caption, state }, busy, onCaption }: BelowProps) => {
  const t = useAttachmentText();
  const { percent } = useFormat();
  if (state.step === 'CHECKING')
    return (
      <Text size="sm" role="status">
        {t('attachment.checking')}
      </Text>
    );
  const fault = 'why' in state ? state.why : null;
  if (state.step === 'REFUSED')
    return (
      <Text size="sm" c="red.8" role="alert">
        {fault}
      </Text>
    );
  const share = state.step === 'SENDING' ? Math.round(state.share * 100) : null;
  return (
    <>
      <TextInput
        mt={6}
        size="sm"
        placeholder={t('attachment.caption')}
        aria-label={t('attachment.captionOf', { name: file.name })}
        value={caption}
        maxLength={LONGEST_TITLE}
        disabled={busy}
        error={fault}
        onChange={(event) => onCaption(key, event.currentTarget.value)}
      />
      {share === null ? null : (
        <Progress
          mt={8}
          value={share}
          aria-label={t('attachment.sending', { percent: percent(share, 100) })}
        />
      )}
    </>
  );
};
