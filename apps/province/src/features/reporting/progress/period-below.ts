import type { SchemaType } from '@danvan/api-schema';

type Level = SchemaType<'OrgLevel'>;
type Candidate = {
  readonly id: string;
  readonly endsOn: string;
  readonly state: SchemaType<'PeriodState'>;
  readonly form: { readonly level: Level };
};

const DEPTH = {
  CENTRAL: 0,
  PROVINCE: 1,
  DISTRICT: 2,
  COMMUNE: 3,
  RESIDENTIAL_AREA: 4,
} as const satisfies Record<Level, number>;
const URGENCY = { OPEN: 0, CLOSED: 1, PLANNED: 2 } as const;

/** The period to look at first: the newest open one in which units below this level report. */
export const periodBelow = <P extends Candidate>(periods: readonly P[], level: Level): P | null => {
  const below = periods.filter(({ form }) => DEPTH[form.level] > DEPTH[level]);
  const [first] = below.sort((a, b) =>
    a.state === b.state ? (a.endsOn < b.endsOn ? 1 : -1) : URGENCY[a.state] - URGENCY[b.state],
  );
  return first ?? null;
};
