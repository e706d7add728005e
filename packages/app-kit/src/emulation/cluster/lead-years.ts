import type { PastYear, ShownRotation } from './cluster.graphql.ts';

/** What a unit was (or is proposed to be) in a cluster in a year. */
export type LeadMark = 'LEAD' | 'DEPUTY' | 'MEMBER' | 'OUTSIDE' | 'NEXT_LEAD' | 'NEXT_DEPUTY' | 'NEXT_MEMBER';

/** Who led when: a row for each unit, a mark for each year. */
export type LeadPictureRows = {
  readonly years: readonly { readonly year: number; readonly isProposed: boolean }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly marks: readonly LeadMark[];
  }[];
};

const MOST_YEARS = 8;

const markIn = (year: PastYear, unit: string): LeadMark => {
  if (year.lead?.id === unit) return 'LEAD';
  if (year.deputy?.id === unit) return 'DEPUTY';
  return year.members.some((member) => member.unit.id === unit) ? 'MEMBER' : 'OUTSIDE';
};

const proposedMark = ({ leadId, deputyId, turns }: ShownRotation, unit: string): LeadMark => {
  if (leadId === unit) return 'NEXT_LEAD';
  if (deputyId === unit) return 'NEXT_DEPUTY';
  return turns.some((turn) => turn.unit.id === unit) ? 'NEXT_MEMBER' : 'OUTSIDE';
};

/** The last years of a cluster, and the proposal for a year that is not set yet. */
export const leadYears = (years: readonly PastYear[], rotation: ShownRotation | null): LeadPictureRows => {
  const shown = years.slice(-MOST_YEARS);
  const proposal = rotation && !years.some(({ year }) => year === rotation.year) ? rotation : null;
  const units = new Map(
    shown
      .toReversed()
      .flatMap(({ members }) => members)
      .map(({ unit }) => [unit.id, unit.shortName]),
  );
  return {
    years: [
      ...shown.map(({ year }) => ({ year, isProposed: false })),
      ...(proposal ? [{ year: proposal.year, isProposed: true }] : []),
    ],
    rows: [...units].map(([id, name]) => ({
      id,
      name,
      marks: [...shown.map((year) => markIn(year, id)), ...(proposal ? [proposedMark(proposal, id)] : [])],
    })),
  };
};
