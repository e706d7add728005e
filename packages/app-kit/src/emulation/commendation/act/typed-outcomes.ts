import type { ShownCandidate } from '../commendation.graphql.ts';
import type { ShownQuotaLine } from '../QuotaLines.tsx';

/** What is decided on one candidate, as a form holds it. */
export type TypedOutcome = {
  readonly unitId: string;
  readonly kind: ShownCandidate['kind'];
  readonly people: number;
  /** As typed; a collective has '1' or '0'. */
  readonly granted: string;
  readonly reason: string;
};

type Proposed = Pick<ShownCandidate, 'kind' | 'people' | 'unit'>;

/** To begin with, all that is proposed is granted. */
export const grantAll = (candidates: readonly Proposed[]): readonly TypedOutcome[] =>
  candidates.map(({ unit, kind, people }) => ({
    unitId: unit.id,
    kind,
    people,
    granted: String(people),
    reason: '',
  }));

const countOf = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : -1);

/** Is less granted than proposed, so that a reason is owed? */
export const owesReason = ({ granted, people }: TypedOutcome): boolean => countOf(granted) < people;

/** What is sent; what is no number is sent as −1, which the server refuses at its place. */
export const outcomeInputs = (outcomes: readonly TypedOutcome[]) =>
  outcomes.map((outcome) => ({
    unitId: outcome.unitId,
    kind: outcome.kind,
    granted: countOf(outcome.granted),
    reason: owesReason(outcome) ? outcome.reason : null,
  }));

/** The quota of each cluster, if just this is granted. */
export const grantedLines = (
  lines: readonly ShownQuotaLine[],
  candidates: readonly (Proposed & Pick<ShownCandidate, 'standing'>)[],
  outcomes: readonly TypedOutcome[],
): readonly ShownQuotaLine[] =>
  lines.map((line) => {
    const proposed = candidates.filter(
      ({ kind, standing }, index) =>
        kind === 'COLLECTIVE' &&
        standing?.clusterId === line.clusterId &&
        countOf(outcomes[index]?.granted ?? '') > 0,
    ).length;
    const overBy = line.allowed === null ? 0 : Math.max(0, line.granted + proposed - line.allowed);
    return { ...line, proposed, overBy: proposed === 0 ? 0 : overBy };
  });

export const isOver = (lines: readonly ShownQuotaLine[]): boolean => lines.some(({ overBy }) => overBy > 0);
