import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { ConcludeDialog } from './form/ConcludeDialog.tsx';
import { CloseDialog } from './form/ConfirmDialogs.tsx';
import { PlanDialog } from './form/PlanDialog.tsx';
import type { ShownInspection } from './inspection.graphql.ts';
import { useInspectionText } from './use-inspection-text.ts';

/** The acts on the inspection as a whole: mending the plan stands back, what brings it forward stands out. */
const ACTS = [
  ['CHANGE_PLAN', 'act.change', 'default'],
  ['CONCLUDE', 'act.conclude', 'filled'],
  ['CLOSE', 'act.close', 'filled'],
] as const;
type Open = (typeof ACTS)[number][0];

type Props = { readonly inspection: ShownInspection };

/** What the lead of the delegation can do with the whole now, and the paper for everybody. */
export const InspectionActions = ({ inspection }: Props) => {
  const t = useInspectionText();
  const [open, setOpen] = useState<Open | null>(null);
  const dialog = { inspection, onClose: () => setOpen(null) };
  return (
    <Group gap={8}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
        onClick={() => window.print()}
      >
        {t(inspection.concludedOn ? 'act.printConclusion' : 'act.printMinutes')}
      </Button>
      {ACTS.filter(([act]) => inspection.openActs.includes(act)).map(([act, label, variant]) => (
        <Button key={act} variant={variant} onClick={() => setOpen(act)}>
          {t(label)}
        </Button>
      ))}
      {open === 'CHANGE_PLAN' ? <PlanDialog {...dialog} /> : null}
      {open === 'CONCLUDE' ? <ConcludeDialog {...dialog} /> : null}
      {open === 'CLOSE' ? <CloseDialog {...dialog} /> : null}
    </Group>
  );
};
