import { useNotify } from '../../../notices/notices.ts';
import { useCommendationText } from '../use-commendation-text.ts';

type Outcome =
  | { readonly ok: true; readonly value: { readonly warnings?: readonly { readonly message: string }[] } }
  | { readonly ok: false };

/** Says what an act has brought about, with what is worth a second look; false when it was refused. */
export const useTold = () => {
  const t = useCommendationText();
  const notify = useNotify();
  return (outcome: Outcome, words: string): boolean => {
    if (!outcome.ok) return false;
    const { warnings = [] } = outcome.value;
    if (warnings.length === 0) notify(words, 'good');
    else notify([t('form.second'), ...new Set(warnings.map(({ message }) => message))].join(' '), 'info');
    return true;
  };
};
