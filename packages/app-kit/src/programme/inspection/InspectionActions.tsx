import type { InspectionActKind } from '@danvan/domain/programme';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { ConcludeDialog } from './form/ConcludeDialog.tsx';
import { CloseDialog } from './form/ConfirmDialogs.tsx';
import { FindingDialog } from './form/FindingDialog.tsx';
import { PlanDialog } from './form/PlanDialog.tsx';
import { RecommendDialog } from './form/RecommendDialog.tsx';
import { SessionDialog } from './form/SessionDialog.tsx';
import type { ShownInspection } from './inspection.graphql.ts';
import { useInspectionText } from './use-inspection-text.ts';
import type { InspectionKey } from './words.ts';

/** The acts in the order in which an inspection goes; the last one that is open is the main one. */
const ACTS = [
  ['CHANGE_PLAN', 'act.change'],
  ['RECORD_SESSION', 'act.session'],
  ['RECORD_FINDING', 'act.finding'],
  ['RECOMMEND', 'act.recommend'],
  ['CONCLUDE', 'act.conclude'],
  ['CLOSE', 'act.close'],
] as const satisfies readonly (readonly [InspectionActKind, InspectionKey])[];
type Open = (typeof ACTS)[number][0];

type Props = { readonly inspection: ShownInspection };

/** What the delegation can do now, and the paper for everybody. */
export const InspectionActions = ({ inspection }: Props) => {
  const t = useInspectionText();
  const [open, setOpen] = useState<Open | null>(null);
  const acts = ACTS.filter(([act]) => inspection.openActs.includes(act));
  return (
    <Group gap={8}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
        onClick={() => window.print()}
      >
        {t(inspection.concludedOn ? 'act.printConclusion' : 'act.printMinutes')}
      </Button>
      {acts.map(([act, label], index) => (
        <Button
          key={act}
          variant={index === acts.length - 1 ? 'filled' : 'default'}
          onClick={() => setOpen(act)}
        >
          {t(label)}
        </Button>
      ))}
      <OpenDialog open={open} inspection={inspection} onClose={() => setOpen(null)} />
    </Group>
  );
};

const OpenDialog = ({
  open,
  ...dialog
}: Props & { readonly open: Open | null; readonly onClose: () => void }) => {
  switch (open) {
    case null:
      return null;
    case 'CHANGE_PLAN':
      return <PlanDialog {...dialog} />;
    case 'RECORD_SESSION':
      return <SessionDialog {...dialog} session={null} />;
    case 'RECORD_FINDING':
      return <FindingDialog {...dialog} finding={null} />;
    case 'RECOMMEND':
      return <RecommendDialog {...dialog} recommendation={null} />;
    case 'CONCLUDE':
      return <ConcludeDialog {...dialog} />;
    case 'CLOSE':
      return <CloseDialog {...dialog} />;
  }
};
