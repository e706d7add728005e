import { ROUND_STATE_WORDS, type RoundState } from '@danvan/domain/emulation';
import { StateBadge } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import { ROUND_TONES } from './round-tone.ts';

/** Where a round stands, told by its word, a sign and only then a colour. */
export const RoundStateBadge = ({ state }: { readonly state: RoundState }) => {
  const local = useLocalText();
  return <StateBadge {...ROUND_TONES[state]} word={local(ROUND_STATE_WORDS[state])} />;
};
