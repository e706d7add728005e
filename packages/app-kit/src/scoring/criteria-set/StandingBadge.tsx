import { CRITERIA_SET_STANDING_WORDS, type CriteriaSetStanding } from '@danvan/domain/scoring';
import { StateBadge, type StateTone } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';

const TONES: Readonly<Record<CriteriaSetStanding, StateTone>> = {
  DRAFT: 'draft',
  UPCOMING: 'submitted',
  IN_FORCE: 'approved',
  ENDED: 'closed',
};

/** Where a version of a set stands today. */
export const CriteriaStandingBadge = ({ standing }: { readonly standing: CriteriaSetStanding }) => {
  const local = useLocalText();
  return <StateBadge tone={TONES[standing]} word={local(CRITERIA_SET_STANDING_WORDS[standing])} />;
};
