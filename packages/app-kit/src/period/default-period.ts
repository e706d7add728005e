type Candidate = {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: string;
  readonly form?: { readonly level: string };
};

/** Who looks, and when. */
export type Onlooker = {
  readonly today: string;
  /** The level whose reports concern them most. */
  readonly level: string;
};

/** A ministry looks at what provinces report, a province and a commune at what communes report. */
export const levelOfConcern = (own: string): string => (own === 'CENTRAL' ? 'PROVINCE' : 'COMMUNE');

const newestFirst = (a: Candidate, b: Candidate): number =>
  a.endsOn < b.endsOn ? 1 : a.endsOn > b.endsOn ? -1 : 0;

/**
 * The period to begin with: the newest open one that has ended (before that nothing can be reported), of the
 * forms that concern the onlooker if there is one; else the newest open, the newest closed, any.
 */
export const defaultPeriod = <P extends Candidate>(periods: readonly P[], onlooker: Onlooker): P | null => {
  const sorted = [...periods].sort(newestFirst);
  const open = sorted.filter((period) => period.state === 'OPEN');
  const ended = open.filter((period) => period.endsOn < onlooker.today);
  return (
    ended.find((period) => period.form?.level === onlooker.level) ??
    ended[0] ??
    open[0] ??
    sorted.find((period) => period.state === 'CLOSED') ??
    sorted[0] ??
    null
  );
};
