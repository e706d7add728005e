/** A line for the person at the terminal. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The end of a start that cannot go on: a sentence for what lies outside, everything else with its stack. */
export const sayFailure = (failure: unknown): void => {
  const expected = failure instanceof Error && failure.name === 'StartupProblem';
  process.stderr.write(
    `${expected ? failure.message : failure instanceof Error ? failure.stack : failure}\n`,
  );
};
