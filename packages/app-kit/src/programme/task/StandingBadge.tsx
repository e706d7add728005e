import { STANDING_WORDS, type Standing, TASK_STATE_WORDS, type TaskState } from '@danvan/domain/programme';
import { StateBadge } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import { STANDING_TONES } from './standing-tone.ts';

/** Where something promised stands today. */
export const StandingBadge = ({ standing }: { readonly standing: Standing }) => {
  const local = useLocalText();
  return <StateBadge {...STANDING_TONES[standing]} word={local(STANDING_WORDS[standing])} />;
};

type Props = { readonly task: { readonly standing: Standing; readonly state: TaskState } };

/** Where a task stands; that it came back is said before that it is in time. */
export const TaskBadge = ({ task: { standing, state } }: Props) => {
  const local = useLocalText();
  if (state === 'SENT_BACK' && standing !== 'OVERDUE')
    return <StateBadge tone="sentBack" word={local(TASK_STATE_WORDS.SENT_BACK)} />;
  return <StandingBadge standing={standing} />;
};
