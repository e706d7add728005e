import { PROGRAMME_ACT_WORDS, type ProgrammeActKind } from '@danvan/domain/programme';
import { Section } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useLocalText } from '../../language/use-text.ts';
import { CancelDialog } from './CancelDialog.tsx';
import type { ShownProgramme } from './programme.graphql.ts';
import { SucceedDialog } from './SucceedDialog.tsx';
import { TurnDialog, type TurnKind } from './TurnDialog.tsx';
import { useProgrammeText } from './use-programme-text.ts';

type Step = TurnKind | 'SUCCEED' | 'CANCEL';

const STEPS: readonly ProgrammeActKind[] = ['SIGN', 'SUMMARISE', 'CLOSE', 'SUCCEED', 'CANCEL'];

const isStep = (act: ProgrammeActKind): act is Step => STEPS.includes(act);

/** What can become of a programme from here, for whoever keeps it. */
export const NextSteps = ({ programme }: { readonly programme: ShownProgramme }) => {
  const t = useProgrammeText();
  const local = useLocalText();
  const [open, setOpen] = useState<Step | null>(null);
  const steps = programme.openActs.filter(isStep);
  if (steps.length === 0) return null;
  return (
    <Section title={t('programme.next')}>
      <Group gap={8} className="dv-no-print">
        {steps.map((step) => (
          <Button
            key={step}
            size="xs"
            variant={step === 'SIGN' ? 'filled' : 'default'}
            onClick={() => setOpen(step)}
          >
            {local(PROGRAMME_ACT_WORDS[step])}
          </Button>
        ))}
      </Group>
      {open === null ? null : <StepDialog step={open} programme={programme} onClose={() => setOpen(null)} />}
    </Section>
  );
};

type DialogProps = {
  readonly step: Step;
  readonly programme: ShownProgramme;
  readonly onClose: () => void;
};

const StepDialog = ({ step, ...rest }: DialogProps) => {
  switch (step) {
    case 'SUCCEED':
      return <SucceedDialog {...rest} />;
    case 'CANCEL':
      return <CancelDialog {...rest} />;
    default:
      return <TurnDialog kind={step} {...rest} />;
  }
};
