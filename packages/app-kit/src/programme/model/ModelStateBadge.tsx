import type { SchemaType } from '@danvan/api-schema';
import { MODEL_STATE_WORDS } from '@danvan/domain/programme';
import { StateBadge, type StateTone } from '@danvan/ui';
import { IconStar } from '@tabler/icons-react';
import { useLocalText } from '../../language/use-text.ts';

type State = SchemaType<'ModelState'>;

const TONES: Readonly<Record<State, StateTone>> = {
  REGISTERED: 'submitted',
  RECOGNISED: 'approved',
  EXEMPLARY: 'approved',
  ENDED: 'none',
};

/** The state of a model in its word. */
export const ModelStateBadge = ({ state }: { readonly state: State }) => (
  <StateBadge
    tone={TONES[state]}
    word={useLocalText()(MODEL_STATE_WORDS[state])}
    {...(state === 'EXEMPLARY' ? { icon: IconStar } : {})}
  />
);
