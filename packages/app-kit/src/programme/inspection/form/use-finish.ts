import type { Result } from '@danvan/domain/kernel';
import { useNotify } from '../../../notices/notices.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import type { InspectionKey } from '../words.ts';

type Changed = {
  readonly record: { readonly id: string };
  readonly warnings: readonly { readonly message: string }[];
};

/** Says what an act has brought about and what was noticed with it, then closes; a refusal leaves the form as it is. */
export const useFinish = (done: InspectionKey, onDone: (id: string) => void) => {
  const t = useInspectionText();
  const notify = useNotify();
  return (outcome: Result<Changed, unknown>): void => {
    if (!outcome.ok) return;
    const { record, warnings } = outcome.value;
    notify(t(done));
    for (const { message } of warnings) notify(message, 'info');
    onDone(record.id);
  };
};
