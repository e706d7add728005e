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

/**
 * The period to look at first, of those in which units below this level report: the newest open one that has ended,
 * else the newest open one, else the newest closed one.
 */
export const periodBelow = <P extends Candidate>(
  periods: readonly P[],
  level: Level,
  today: string,
): P | null => {
  const urgency = ({ state, endsOn }: Candidate): number => {
    if (state === 'OPEN') return endsOn < today ? 0 : 1;
    return state === 'CLOSED' ? 2 : 3;
  };
  const below = periods.filter(({ form }) => DEPTH[form.level] > DEPTH[level]);
  const [first] = below.sort((a, b) =>
    urgency(a) === urgency(b) ? (a.endsOn < b.endsOn ? 1 : -1) : urgency(a) - urgency(b),
  );
  return first ?? null;
};
