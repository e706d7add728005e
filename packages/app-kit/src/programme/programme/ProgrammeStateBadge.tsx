import type { SchemaType } from '@danvan/api-schema';
import { PROGRAMME_STATE_WORDS } from '@danvan/domain/programme';
import { StateBadge, type StateTone } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';

type State = SchemaType<'ProgrammeState'>;

/** How each state of a programme looks. */
export const PROGRAMME_TONES: Readonly<Record<State, StateTone>> = {
  DRAFT: 'draft',
  IN_FORCE: 'approved',
  SUMMARISED: 'submitted',
  SUCCEEDED: 'closed',
  ENDED: 'closed',
  CANCELLED: 'none',
};

/** Where a programme stands, in a word. */
export const ProgrammeStateBadge = ({ state }: { readonly state: State }) => {
  const local = useLocalText();
  return <StateBadge tone={PROGRAMME_TONES[state]} word={local(PROGRAMME_STATE_WORDS[state])} />;
};
