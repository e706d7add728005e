import { useSaved } from '../../document/use-saved.ts';

type Outcome =
  | { readonly ok: true; readonly value: { readonly warnings: readonly { readonly message: string }[] } }
  | { readonly ok: false };

/** Ends a dialog once its act has happened; while it is refused, what was typed stays. */
export const useDone = (onClose: () => void): ((outcome: Outcome) => void) => {
  const saved = useSaved();
  return (outcome) => {
    if (!outcome.ok) return;
    saved(outcome.value, null);
    onClose();
  };
};
