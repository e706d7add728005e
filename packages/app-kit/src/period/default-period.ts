type Candidate = {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: string;
};

const newestFirst = (a: Candidate, b: Candidate): number =>
  a.endsOn < b.endsOn ? 1 : a.endsOn > b.endsOn ? -1 : 0;

/** The period to begin with: the newest open one, else the newest that has been open, else any. */
export const defaultPeriod = <P extends Candidate>(periods: readonly P[]): P | null => {
  const sorted = [...periods].sort(newestFirst);
  return (
    sorted.find((period) => period.state === 'OPEN') ??
    sorted.find((period) => period.state === 'CLOSED') ??
    sorted[0] ??
    null
  );
};
