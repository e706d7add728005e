/** Something outside the program stands in its way; the message is one sentence for the person who started it. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}
