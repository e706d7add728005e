import { useEffect, useRef, useState } from 'react';
import type { Answer, FromWorker, Outline, Question, ToWorker } from './protocol.ts';

/** A round as it goes to the worker. */
export type WhatIfRound = { readonly rules: string; readonly sheets: string; readonly isFinal: boolean };

/** Where the computation stands; an answer stays until the next one is there. */
export type WhatIfState = {
  readonly outline: Outline | null;
  readonly answer: Answer | null;
  readonly hasFailed: boolean;
};

const NOTHING: WhatIfState = { outline: null, answer: null, hasFailed: false };

/**
 * Asks a worker what would be if. While it computes, the page goes on; of the questions that come meanwhile only the
 * last is asked, so that a slider that is drawn is followed and never caught up with.
 */
export const useWhatIf = (round: WhatIfRound, question: Question): WhatIfState => {
  const [state, setState] = useState<WhatIfState>(NOTHING);
  const worker = useRef<Worker | null>(null);
  const busy = useRef(true);
  const waiting = useRef<Question | null>(null);
  const { rules, sheets, isFinal } = round;

  useEffect(() => {
    const own = new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' });
    let turn = 0;
    const askNext = (): void => {
      const next = waiting.current;
      waiting.current = null;
      busy.current = next !== null;
      if (next) own.postMessage({ kind: 'ASK', turn: ++turn, ...next } satisfies ToWorker);
    };
    own.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'OPENED') setState({ outline: data.outline, answer: null, hasFailed: false });
      else setState((now) => ({ ...now, answer: data }));
      askNext();
    };
    own.onerror = () => setState((now) => ({ ...now, hasFailed: true }));
    worker.current = own;
    busy.current = true;
    setState(NOTHING);
    own.postMessage({ kind: 'OPEN', rules, sheets, isFinal } satisfies ToWorker);
    return () => {
      own.terminate();
      worker.current = null;
    };
  }, [rules, sheets, isFinal]);

  useEffect(() => {
    waiting.current = question;
    if (busy.current || !worker.current) return;
    waiting.current = null;
    busy.current = true;
    worker.current.postMessage({ kind: 'ASK', turn: 0, ...question } satisfies ToWorker);
  }, [question]);

  return state;
};
