import { DUE_STAGE_WORDS, DUE_STAGES, type DueStage } from '@danvan/domain/emulation';
import type { Day } from '@danvan/domain/kernel';
import { Group, Input } from '@mantine/core';
import { useId } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import type { RoundFormPart } from './use-round-form.ts';
import { useRoundsText } from './use-rounds-text.ts';

/** By when each stage of a round is over; each may stay open. */
export const DeadlineFields = ({ form: { typed, change, faultAt } }: RoundFormPart) => {
  const t = useRoundsText();
  const local = useLocalText();
  const id = useId();
  const setDay = (stage: DueStage, day: Day | null) => {
    const { [stage]: _, ...others } = typed.deadlines;
    change({ deadlines: day ? { ...others, [stage]: day } : others });
  };
  return (
    <Input.Wrapper
      label={t('form.deadlines')}
      description={t('form.deadlinesHint')}
      labelElement="div"
      labelProps={{ id }}
    >
      <Group gap="12px 16px" mt={6} align="flex-start" role="group" aria-labelledby={id}>
        {DUE_STAGES.map((stage) => (
          <DayInput
            key={stage}
            label={local(DUE_STAGE_WORDS[stage])}
            day={typed.deadlines[stage] ?? null}
            onDay={(day) => setDay(stage, day)}
            error={faultAt('deadlines', stage)}
          />
        ))}
      </Group>
    </Input.Wrapper>
  );
};
