import { ROUND_ACT_WORDS } from '@danvan/domain/emulation';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import type { ShownRound } from '../round.graphql.ts';
import { ActDialog } from './ActDialog.tsx';
import { actsNow } from './round-acts.ts';
import type { PlainAct } from './use-round-acts.ts';

type Props = { readonly round: ShownRound; readonly onDone: () => void };

/** What the viewer can do with the round now: the one act that moves it on, and what goes another way. */
export const RoundActions = ({ round, onDone }: Props) => {
  const local = useLocalText();
  const [open, setOpen] = useState<PlainAct | null>(null);
  const { main, others } = actsNow(round.openActs);
  return (
    <Group gap={8}>
      {others.map((act) =>
        act === 'REVISE' || act === 'CORRECT' ? (
          <Button
            key={act}
            variant="default"
            component={RouterLink}
            href={act === 'REVISE' ? '?form=sua' : '?xem=phuc-tra'}
          >
            {local(ROUND_ACT_WORDS[act])}
          </Button>
        ) : (
          <Button key={act} variant="default" onClick={() => setOpen(act)}>
            {local(ROUND_ACT_WORDS[act])}
          </Button>
        ),
      )}
      {main ? <Button onClick={() => setOpen(main)}>{local(ROUND_ACT_WORDS[main])}</Button> : null}
      {open ? <ActDialog act={open} round={round} onClose={() => setOpen(null)} onDone={onDone} /> : null}
    </Group>
  );
};
