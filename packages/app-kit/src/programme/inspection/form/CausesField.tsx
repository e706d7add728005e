import { FINDING_CAUSE_KINDS, FINDING_CAUSE_WORDS, type FindingCauseKind } from '@danvan/domain/programme';
import { ActionIcon, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useLocalText } from '../../../language/use-text.ts';
import { useInspectionText } from '../use-inspection-text.ts';

export type CauseDraft = { readonly kind: FindingCauseKind; readonly text: string };

type Props = {
  readonly causes: readonly CauseDraft[];
  readonly onCauses: (causes: readonly CauseDraft[]) => void;
  readonly faultAt: (index: number) => string | null;
};

/** The causes of a finding, objective and subjective; any number of them. */
export const CausesField = ({ causes, onCauses, faultAt }: Props) => {
  const t = useInspectionText();
  const local = useLocalText();
  const change = (at: number, part: Partial<CauseDraft>) =>
    onCauses(causes.map((cause, index) => (index === at ? { ...cause, ...part } : cause)));
  return (
    <Stack gap={8}>
      {causes.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cause that is being typed has no other identity
        <Group key={index} gap={8} align="flex-end" wrap="wrap">
          <NativeSelect
            label={t('field.causeKind', { number: index + 1 })}
            value={kind}
            onChange={(event) => change(index, { kind: event.currentTarget.value as FindingCauseKind })}
            data={FINDING_CAUSE_KINDS.map((each) => ({
              value: each,
              label: local(FINDING_CAUSE_WORDS[each]),
            }))}
          />
          <TextInput
            flex="1 1 220px"
            label={t('field.cause', { number: index + 1 })}
            value={text}
            error={faultAt(index)}
            onChange={(event) => change(index, { text: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('field.removeCause', { number: index + 1 })}
            onClick={() => onCauses(causes.filter((_, each) => each !== index))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onCauses([...causes, { kind: 'SUBJECTIVE', text: '' }])}
        >
          {t('field.addCause')}
        </Button>
      </div>
    </Stack>
  );
};
