import type { Question, Reply } from './message.ts';

/** What the page saw of one kind of question, in milliseconds: the median way there and back, and the longest gap. */
export type Seen = {
  readonly answered: number;
  readonly computed: number;
  readonly moved: number;
  readonly longestGap: number;
};

const worker = new Worker(new URL('./scoring.worker.ts', import.meta.url), { type: 'module' });

const ask = (question: Question): Promise<Reply> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(question);
  });

/** Watches how long the page goes without drawing a frame; tells the longest gap when it is stopped. */
const watchFrames = (): (() => number) => {
  let [last, longest, isOver] = [performance.now(), 0, false];
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    isOver = true;
    return Math.max(longest, performance.now() - last);
  };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Asks one kind of question many times, as a slider does that is being drawn. */
const measure = async (units: number, weights: number, turns: number): Promise<Seen> => {
  for (let turn = 0; turn < 5; turn += 1) await ask({ units, weights, turn });
  const stop = watchFrames();
  const [answered, computed, moved] = [[] as number[], [] as number[], [] as number[]];
  for (let turn = 5; turn < turns + 5; turn += 1) {
    const start = performance.now();
    const reply = await ask({ units, weights, turn });
    answered.push(performance.now() - start);
    computed.push(reply.computed);
    moved.push(reply.moved.length);
  }
  const longestGap = stop();
  return { answered: median(answered), computed: median(computed), moved: median(moved), longestGap };
};

Object.assign(window, { measure });
