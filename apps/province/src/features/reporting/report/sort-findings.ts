import type { WireFinding } from './report.graphql.ts';

/** NOT_YET: required and still empty; MEND: an error; EXPLAIN: a warning without a note; EXPLAINED: with one. */
export const FINDING_GROUPS = ['MEND', 'EXPLAIN', 'NOT_YET', 'EXPLAINED'] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

const EMPTY_CODES: readonly string[] = ['REQUIRED_MISSING', 'NOTHING_REPORTED'];

/** What a finding asks of the one who enters. `hasNote`: the figure carries a word of explanation. */
export const findingGroupOf = (finding: WireFinding, hasNote: (code: string) => boolean): FindingGroup => {
  if (finding.severity === 'ERROR') return EMPTY_CODES.includes(finding.code) ? 'NOT_YET' : 'MEND';
  return hasNote(finding.indicatorCode) ? 'EXPLAINED' : 'EXPLAIN';
};

export type SortedFindings = Readonly<Record<FindingGroup, readonly WireFinding[]>>;

/** Findings by what they ask, in the form's order within each. */
export const sortFindings = (
  findings: readonly WireFinding[],
  hasNote: (code: string) => boolean,
): SortedFindings => {
  const of = (group: FindingGroup) => findings.filter((each) => findingGroupOf(each, hasNote) === group);
  return { MEND: of('MEND'), EXPLAIN: of('EXPLAIN'), NOT_YET: of('NOT_YET'), EXPLAINED: of('EXPLAINED') };
};

/** Nothing stands in the way of handing the report in. */
export const mayHandIn = (sorted: SortedFindings): boolean =>
  sorted.MEND.length + sorted.EXPLAIN.length + sorted.NOT_YET.length === 0;
