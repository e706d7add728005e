import type { Day } from '../../kernel/index.ts';
import type { CommendationForm } from './form.ts';
import type { IssuerLevel } from './issuer-level.ts';
import type { PublishedRun } from './model.ts';
import type { EarlierAward, QuotaGround } from './quota.ts';

/** What a commendation is judged by besides itself, all of it as of the day that the act is about. */
export type CommendationGround = {
  readonly today: Day;
  /** The version of its form in force on that day; null: none. */
  readonly form: CommendationForm | null;
  /** At which level its issuer issues on that day; null: at none. */
  readonly issuerLevel: IssuerLevel | null;
  /** The run that it names, if it is published; null: it names none, or there is none. */
  readonly run: PublishedRun | null;
  /** Awards of the same form and year by other commendations, as far as they stand. */
  readonly earlier: readonly EarlierAward[];
};

/** What the quota of a form is counted against. */
export const quotaGround = (form: CommendationForm, { run, earlier }: CommendationGround): QuotaGround => ({
  rule: form.quota,
  judged: run?.units ?? [],
  earlier,
});
