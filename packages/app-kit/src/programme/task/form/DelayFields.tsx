import { DELAY_CAUSE_WORDS, DELAY_CAUSES, type DelayCause } from '@danvan/domain/programme';
import { NativeSelect, Textarea } from '@mantine/core';
import { useLocalText } from '../../../language/use-text.ts';
import { useTaskText } from '../use-task-text.ts';
import type { TypedDelay } from './typed-delay.ts';

type Props = {
  readonly delay: TypedDelay;
  readonly onDelay: (delay: TypedDelay) => void;
  readonly fault: string | null;
};

/** Why it takes longer than agreed, for the lead to say. */
export const DelayFields = ({ delay, onDelay, fault }: Props) => {
  const t = useTaskText();
  const local = useLocalText();
  return (
    <>
      <NativeSelect
        label={t('act.delay')}
        description={t('act.delay.hint')}
        value={delay.cause ?? ''}
        onChange={(event) =>
          onDelay({ ...delay, cause: (event.currentTarget.value || null) as DelayCause | null })
        }
        data={[
          { value: '', label: t('act.delay.none') },
          ...DELAY_CAUSES.map((value) => ({ value, label: local(DELAY_CAUSE_WORDS[value]) })),
        ]}
      />
      {delay.cause === null ? null : (
        <Textarea
          label={t('act.delay.words')}
          withAsterisk
          autosize
          minRows={2}
          value={delay.words}
          error={fault}
          onChange={(event) => onDelay({ ...delay, words: event.currentTarget.value })}
        />
      )}
    </>
  );
};
