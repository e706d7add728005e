import type { ScoringResult } from '@danvan/domain/scoring';
import { answerQuestion, openRun } from './answer-question.ts';
import { outlineOf } from './outline-of.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

let run: ScoringResult | null = null;
const tell = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'OPEN') {
    run = openRun(data.rules, data.sheets, data.isFinal);
    tell({ kind: 'OPENED', outline: outlineOf(run.set) });
  } else if (run) tell({ kind: 'ANSWER', turn: data.turn, ...answerQuestion(run, data) });
});
