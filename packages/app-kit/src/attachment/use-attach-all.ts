import { useState } from 'react';
import { sendable } from './chosen.ts';
import { type AttachTarget, useAttach } from './use-attach.ts';
import type { useChosen } from './use-chosen.ts';

type Files = Pick<ReturnType<typeof useChosen>, 'chosen' | 'move' | 'drop'>;
type CaptionAlone = { readonly key: string; readonly text: string };

/** Attaches what was chosen, one after the other; what was not taken stays with its reason, what was is gone from the list. */
export const useAttachAll = (target: AttachTarget, { chosen, move, drop }: Files, onDone: () => void) => {
  const attach = useAttach(target);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const attachFiles = async (): Promise<boolean> => {
    let isLeft = chosen.some(({ state }) => state.step === 'REFUSED' || state.step === 'CHECKING');
    for (const { key, file, caption, state } of sendable(chosen)) {
      if (!('type' in state)) continue;
      const { type } = state;
      const onProgress = (share: number): void => move(key, { step: 'SENDING', type, share });
      onProgress(0);
      const done = await attach({ key, file, caption, onProgress });
      if (done.ok) drop(key);
      else {
        move(key, { step: 'FAILED', type, why: done.error });
        isLeft = true;
      }
    }
    return !isLeft;
  };

  const attachCaption = async ({ key, text }: CaptionAlone): Promise<boolean> => {
    const done = await attach({ key, file: null, caption: text, onProgress: () => {} });
    setFault(done.ok ? null : done.error);
    return done.ok;
  };

  const attachAll = async (captionAlone: CaptionAlone | null): Promise<void> => {
    setBusy(true);
    const isDone = await (captionAlone === null ? attachFiles() : attachCaption(captionAlone));
    setBusy(false);
    if (isDone) onDone();
  };
  return { attachAll, busy, fault };
};
