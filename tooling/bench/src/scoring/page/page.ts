import type { Question, Reply } from './message.ts';

/** What the page saw of one kind of question, in milliseconds: the median way there and back, and the longest gap. */
export type Seen = {
  readonly answered: number;
  readonly computed: number;
  readonly moved: number;
  readonly longestGap: number;
  /** Tasks of the page itself that took longer than 50 ms: what a user would feel. */
  readonly longTasks: number;
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

/** Counts the tasks of the page that are long by the browser's own measure; tells how many when it is stopped. */
const watchTasks = (): (() => number) => {
  let tasks = 0;
  const observer = new PerformanceObserver((list) => {
    tasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  return () => {
    tasks += observer.takeRecords().length;
    observer.disconnect();
    return tasks;
  };
};

/** The longest gap of a page on which nothing happens: what the machine itself does to frames. */
const idle = async (milliseconds: number): Promise<number> => {
  const stop = watchFrames();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return stop();
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Asks one kind of question many times, as a slider does that is being drawn. */
const measure = async (units: number, weights: number, turns: number): Promise<Seen> => {
  for (let turn = 0; turn < 5; turn += 1) await ask({ units, weights, turn });
  const stop = watchFrames();
  const stopTasks = watchTasks();
  const [answered, computed, moved] = [[] as number[], [] as number[], [] as number[]];
  for (let turn = 5; turn < turns + 5; turn += 1) {
    const start = performance.now();
    const reply = await ask({ units, weights, turn });
    answered.push(performance.now() - start);
    computed.push(reply.computed);
    moved.push(reply.moved.length);
  }
  return {
    answered: median(answered),
    computed: median(computed),
    moved: median(moved),
    longestGap: stop(),
    longTasks: stopTasks(),
  };
};

Object.assign(window, { measure, idle });
