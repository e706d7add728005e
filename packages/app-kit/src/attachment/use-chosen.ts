import {
  ATTACHMENT_FAULT_WORDS,
  type FileFault,
  fileTooLarge,
  LARGEST_FILE,
  sayFault,
} from '@danvan/domain/programme';
import { useReducer } from 'react';
import { newIdempotencyKey } from '../ask/use-act.ts';
import { useLanguage } from '../language/LanguageProvider.tsx';
import { afterAct, type Chosen, type ChosenState } from './chosen.ts';
import { useAttachmentText } from './use-attachment-text.ts';

type Say = (fault: FileFault) => string;

/** Looks into a file by the very rules the server decides by; they come when the first file is chosen. */
const inspect = async (file: File, say: Say): Promise<ChosenState> => {
  if (file.size > LARGEST_FILE) return { step: 'REFUSED', why: say(fileTooLarge(LARGEST_FILE)) };
  const { inspectFile } = await import('@danvan/file-inspection');
  const inspected = inspectFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return inspected.ok
    ? { step: 'READY', type: inspected.value.type }
    : { step: 'REFUSED', why: say(inspected.error) };
};

/** The files that somebody chose: each is checked at once, before anything is sent. */
export const useChosen = () => {
  const t = useAttachmentText();
  const { language } = useLanguage();
  const [chosen, happen] = useReducer(afterAct, []);
  const say: Say = (fault) => sayFault(ATTACHMENT_FAULT_WORDS, fault, language);
  const move = (key: string, state: ChosenState): void => happen({ act: 'MOVE', key, state });
  const check = async ({ key, file }: Chosen): Promise<void> => {
    const unread: ChosenState = { step: 'REFUSED', why: t('attachment.unread') };
    move(key, await inspect(file, say).catch(() => unread));
  };
  const add = (files: readonly File[]): void => {
    const added = files.map(
      (file): Chosen => ({ key: newIdempotencyKey(), file, caption: '', state: { step: 'CHECKING' } }),
    );
    happen({ act: 'ADD', chosen: added });
    for (const each of added) void check(each);
  };
  return {
    chosen,
    add,
    move,
    caption: (key: string, caption: string) => happen({ act: 'CAPTION', key, caption }),
    drop: (key: string) => happen({ act: 'DROP', key }),
  };
};
