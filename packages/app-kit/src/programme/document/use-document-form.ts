import { useState } from 'react';
import { useRecordAct } from '../record/use-record-act.ts';
import { useWorkPath } from '../record/work-paths.ts';
import { RegisterDocument, ReviseDocument, type ShownDocument } from './document.graphql.ts';
import { EMPTY_DOCUMENT, type TypedDocument, toInput, typedFrom, unfinishedLinks } from './typed-document.ts';
import { useSaved } from './use-saved.ts';

/** What is typed of a document, new or revised, and the act that saves it. */
export const useDocumentForm = (document: ShownDocument | null) => {
  const [typed, setTyped] = useState<TypedDocument>(document ? typedFrom(document) : EMPTY_DOCUMENT);
  const [isTried, setTried] = useState(false);
  const register = useRecordAct(RegisterDocument, (data) => data.registerDocument);
  const revise = useRecordAct(ReviseDocument, (data) => data.reviseDocument);
  const saved = useSaved();
  const path = useWorkPath();
  const unfinished = unfinishedLinks(typed);
  const save = async () => {
    setTried(true);
    if (unfinished.length > 0) return;
    const input = toInput(typed);
    const outcome = document
      ? await revise.perform({ id: document.id, version: document.version, document: input })
      : await register.perform({ document: input });
    if (outcome.ok) saved(outcome.value, path('DOCUMENT', outcome.value.record.id));
  };
  const { busy, said, faultAt } = document ? revise : register;
  const change = (changes: Partial<TypedDocument>) => setTyped((now) => ({ ...now, ...changes }));
  return { typed, change, save, busy, said, faultAt, unfinished: isTried ? unfinished : [] };
};
