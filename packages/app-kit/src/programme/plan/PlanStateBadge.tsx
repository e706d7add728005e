import { PLAN_STATE_WORDS, type PlanState } from '@danvan/domain/programme';
import { StateBadge, type StateTone } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';

const TONES: Readonly<Record<PlanState, StateTone>> = {
  DRAFT: 'draft',
  ISSUED: 'approved',
  REVIEWED: 'closed',
  WITHDRAWN: 'none',
};

/** Where a yearly plan stands. */
export const PlanStateBadge = ({ state }: { readonly state: PlanState }) => {
  const local = useLocalText();
  return <StateBadge tone={TONES[state]} word={local(PLAN_STATE_WORDS[state])} />;
};
