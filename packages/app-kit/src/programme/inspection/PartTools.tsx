import type { InspectionActKind } from '@danvan/domain/programme';
import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { WithdrawDialog } from './form/ConfirmDialogs.tsx';
import type { ShownInspection } from './inspection.graphql.ts';
import { useInspectionText } from './use-inspection-text.ts';

type Props = {
  readonly inspection: ShownInspection;
  readonly part: { readonly id: string };
  /** The act that mends it. */
  readonly act: InspectionActKind;
  readonly form: (onClose: () => void) => ReactNode;
};

/** Mends or withdraws a session, finding or recommendation while the inspection is under way. */
export const PartTools = ({ inspection, part, act, form }: Props) => {
  const t = useInspectionText();
  const [open, setOpen] = useState<'MEND' | 'WITHDRAW' | null>(null);
  const close = () => setOpen(null);
  if (!inspection.openActs.includes(act) || !inspection.openActs.includes('WITHDRAW')) return null;
  return (
    <Group gap={4} mt={4} className="dv-no-print">
      <Button variant="subtle" size="compact-xs" onClick={() => setOpen('MEND')}>
        {t('act.mend')}
      </Button>
      <Button variant="subtle" size="compact-xs" color="gray" onClick={() => setOpen('WITHDRAW')}>
        {t('act.withdraw')}
      </Button>
      {open === 'MEND' ? form(close) : null}
      {open === 'WITHDRAW' ? (
        <WithdrawDialog inspection={inspection} partId={part.id} onClose={close} />
      ) : null}
    </Group>
  );
};
