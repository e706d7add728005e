import { barsOf } from './bars.ts';
import type { CommendationFaultCode, CommendationWarning } from './fault.ts';
import type { CommendationForm } from './form.ts';
import { type CommendationGround, quotaGround } from './ground.ts';
import type { Candidate, CommendationContent } from './model.ts';
import { checkQuota } from './quota.ts';

/** What stands between one candidate and the form: what the run says, or that it has the award already this year. */
export const unfitnessOf = (
  form: CommendationForm,
  { run, earlier }: CommendationGround,
  { kind, unit, standing }: Candidate,
): readonly Extract<CommendationFaultCode, CommendationWarning['code']>[] => {
  if (run === null || kind === 'INDIVIDUAL') return [];
  const has = earlier.some((award) => award.unit === unit);
  return [...barsOf(form.requires, standing), ...(has ? (['HAS_IT_ALREADY'] as const) : [])];
};

/** The quota of one cluster that is exceeded, in numbers. */
export const overQuota = (
  form: CommendationForm,
  ground: CommendationGround,
  candidates: readonly Candidate[],
): readonly CommendationWarning[] =>
  checkQuota(quotaGround(form, ground), candidates)
    .lines.filter(({ overBy }) => overBy > 0)
    .map(({ allowed, granted, proposed, overBy }) => ({
      code: 'QUOTA_EXCEEDED',
      path: ['candidates'],
      about: { allowed: allowed ?? 0, granted, proposed, overBy },
    }));

/** Does the level of the issuer fit the form? */
export const unfitIssuer = (
  form: CommendationForm,
  { issuerLevel }: CommendationGround,
): readonly CommendationWarning[] =>
  issuerLevel !== null && form.issuers.includes(issuerLevel)
    ? []
    : [{ code: 'ISSUER_LEVEL_UNFIT', path: ['issuer'] }];

/** Everything that keeps a proposal from being submitted and may still stand in a draft. */
export const checkFitness = (
  form: CommendationForm,
  ground: CommendationGround,
  { candidates, overQuotaReason }: CommendationContent,
): readonly CommendationWarning[] => [
  ...unfitIssuer(form, ground),
  ...(candidates.length === 0 ? [{ code: 'NO_CANDIDATE', path: ['candidates'] } as const] : []),
  ...candidates.flatMap((candidate, index) =>
    unfitnessOf(form, ground, candidate).map((code) => ({ code, path: ['candidates', index] })),
  ),
  ...(overQuotaReason === null ? overQuota(form, ground, candidates) : []),
];
