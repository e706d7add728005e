import type { Day } from '@danvan/domain/kernel';
import { Dialog } from '@danvan/ui';
import { type ReactNode, useState } from 'react';
import { ActForm } from '../../form/ActForm.tsx';
import { DayInput } from '../../form/DayInput.tsx';
import { today } from '../../unit-page/today.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = {
  readonly title: string;
  /** What it brings about. */
  readonly words: ReactNode;
  readonly label: string;
  readonly busy: boolean;
  readonly said: string | null;
  readonly fault: string | null;
  readonly onSave: (on: Day) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** Asks on which day something happened; today unless another is typed. */
export const DayDialog = (props: Props) => {
  const { title, words, label, busy, said, fault, onSave, onClose, children } = props;
  const t = useProgrammeText();
  const [on, setOn] = useState<Day | null>(today());
  const [isTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (on !== null) onSave(on);
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <ActForm busy={busy} said={said} onSave={save} onCancel={onClose}>
        <p>{words}</p>
        {children}
        <DayInput
          label={label}
          required
          day={on}
          onDay={setOn}
          error={isTried && on === null ? t('programme.dayMissing') : fault}
        />
      </ActForm>
    </Dialog>
  );
};
