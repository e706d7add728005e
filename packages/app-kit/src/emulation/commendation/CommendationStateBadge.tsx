import { COMMENDATION_STATE_WORDS, type CommendationState } from '@danvan/domain/emulation';
import { StateBadge } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import { COMMENDATION_TONES } from './commendation-tone.ts';

/** Where a commendation stands, told by its word, a sign and only then a colour. */
export const CommendationStateBadge = ({ state }: { readonly state: CommendationState }) => {
  const local = useLocalText();
  return <StateBadge {...COMMENDATION_TONES[state]} word={local(COMMENDATION_STATE_WORDS[state])} />;
};
