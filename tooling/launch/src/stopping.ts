type Step = () => Promise<unknown>;

export type Stopping = {
  readonly add: (step: Step) => void;
  readonly stop: () => Promise<void>;
  readonly isStopping: () => boolean;
};

/** What has to be stopped, last started first; a signal or a failure ends all of it exactly once. */
export const makeStopping = (): Stopping => {
  const steps: Step[] = [];
  let ending: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    for (const step of steps.reverse()) await step();
  };
  const stop = (): Promise<void> => {
    ending ??= stopAll();
    return ending;
  };
  const onSignal = (): void => {
    stop().then(
      () => process.exit(0),
      (failure: unknown) => {
        console.error(failure);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return { add: (step: Step) => void steps.push(step), stop, isStopping: () => ending !== undefined };
};
