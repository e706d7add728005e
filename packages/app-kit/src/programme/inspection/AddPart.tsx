import type { InspectionActKind } from '@danvan/domain/programme';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ShownInspection } from './inspection.graphql.ts';

type Props = {
  readonly inspection: ShownInspection;
  /** The act that adds it. */
  readonly act: InspectionActKind;
  readonly label: string;
  readonly form: (onClose: () => void) => ReactNode;
};

/** Adds a session, a finding or a recommendation, beside the heading of its list; nothing where that is not open. */
export const AddPart = ({ inspection: { openActs, state }, act, label, form }: Props) => {
  const [isOpen, setOpen] = useState(false);
  if (!openActs.includes(act)) return null;
  return (
    <>
      <Button
        size="xs"
        variant={state === 'PLANNED' ? 'filled' : 'default'}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen ? form(() => setOpen(false)) : null}
    </>
  );
};
