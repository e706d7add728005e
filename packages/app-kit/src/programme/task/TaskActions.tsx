import type { TaskAct } from '@danvan/domain/programme';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { AcceptDialog } from './form/AcceptDialog.tsx';
import { CancelDialog } from './form/CancelDialog.tsx';
import { ConfirmCauseDialog } from './form/ConfirmCauseDialog.tsx';
import { DoneDialog } from './form/DoneDialog.tsx';
import type { TaskDialogProps } from './form/dialog-props.ts';
import { ProgressDialog } from './form/ProgressDialog.tsx';
import { SendBackDialog } from './form/SendBackDialog.tsx';
import type { ShownTask } from './task.graphql.ts';
import { useTaskText } from './use-task-text.ts';

/** The acts in the order in which a task goes; the last one that is open is the main one. */
const ACTS = [
  ['CANCEL', 'act.cancel'],
  ['REPORT_PROGRESS', 'act.progress'],
  ['REPORT_DONE', 'act.done'],
  ['SEND_BACK', 'act.sendBack'],
  ['CONFIRM_CAUSE', 'act.confirm'],
  ['ACCEPT', 'act.accept'],
] as const;
type Open = (typeof ACTS)[number][0];

/** What the viewer can do with a task now. */
export const TaskActions = ({ task }: { readonly task: ShownTask }) => {
  const t = useTaskText();
  const [open, setOpen] = useState<Open | null>(null);
  const isOpen = (act: TaskAct): boolean => task.openActs.includes(act);
  const acts = ACTS.filter(([act]) => isOpen(act));
  return (
    <Group gap={8}>
      {isOpen('REVISE') ? (
        <Button variant="default" component={RouterLink} href="?form=sua">
          {t('act.revise')}
        </Button>
      ) : null}
      {acts.map(([act, label], index) => (
        <Button
          key={act}
          variant={index === acts.length - 1 && act !== 'CANCEL' ? 'filled' : 'default'}
          onClick={() => setOpen(act)}
        >
          {t(label)}
        </Button>
      ))}
      <OpenDialog open={open} task={task} onClose={() => setOpen(null)} />
    </Group>
  );
};

const OpenDialog = ({ open, ...dialog }: TaskDialogProps & { readonly open: Open | null }) => {
  switch (open) {
    case null:
      return null;
    case 'CANCEL':
      return <CancelDialog {...dialog} />;
    case 'REPORT_PROGRESS':
      return <ProgressDialog {...dialog} />;
    case 'REPORT_DONE':
      return <DoneDialog {...dialog} />;
    case 'SEND_BACK':
      return <SendBackDialog {...dialog} />;
    case 'CONFIRM_CAUSE':
      return <ConfirmCauseDialog {...dialog} />;
    case 'ACCEPT':
      return <AcceptDialog {...dialog} />;
  }
};
