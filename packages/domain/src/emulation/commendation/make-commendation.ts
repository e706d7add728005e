import { err, ok, type Result } from '../../kernel/index.ts';
import { checkText, fromChecks, type Legal, LONGEST_TITLE } from '../../programme/index.ts';
import { yearOf } from '../cluster/year.ts';
import { checkCandidates } from './check-candidates.ts';
import { checkFitness } from './check-fitness.ts';
import type {
  CheckedPart,
  CommendationFault,
  CommendationFaultCode,
  CommendationWarningCode,
} from './fault.ts';
import type { CommendationForm } from './form.ts';
import type { CommendationGround } from './ground.ts';
import type { CommendationContent, CommendationDraft, CommendedRunId } from './model.ts';

/** The years of which the system can hold anything (set by us): from the decade that it carries over. */
export const FIRST_COMMENDED_YEAR = 2010;

const checkYear = ({ year }: CommendationDraft, { run, today }: CommendationGround): CheckedPart<number> => {
  const path = ['year'];
  if (!Number.isInteger(year) || year < FIRST_COMMENDED_YEAR || year > yearOf(today)) {
    return err({ code: 'YEAR_NOT_USABLE', path });
  }
  return run === null || run.year === year ? ok(year) : err({ code: 'YEAR_NOT_OF_RUN', path });
};

const checkRun = (
  { run }: CommendationDraft,
  ground: CommendationGround,
): CheckedPart<CommendedRunId | null> =>
  run === null || ground.run !== null ? ok(run) : err({ code: 'RUN_NOT_PUBLISHED', path: ['run'] });

const checkOccasion = (
  { run, occasion }: CommendationDraft,
  form: CommendationForm,
): CheckedPart<string | null> => {
  const path = ['occasion'];
  const text = checkText(occasion, path, LONGEST_TITLE);
  if (!text.ok) return text;
  if (run !== null) return text.value === null ? text : err({ code: 'OCCASION_BESIDE_RUN', path });
  if (!form.isForOccasions) return err({ code: 'RUN_REQUIRED', path: ['run'] });
  return text.value === null ? err({ code: 'TEXT_REQUIRED', path }) : text;
};

/**
 * Leads from what was typed to a proposal that can be kept, or says everything that is wrong. Who is barred and what is
 * over the quota may stand in a draft: it is told as a warning, and refused when it is submitted.
 */
export const makeCommendation = (
  draft: CommendationDraft,
  ground: CommendationGround,
): Result<Legal<CommendationContent, CommendationWarningCode>, readonly CommendationFault[]> => {
  const { form } = ground;
  if (form === null) return err([{ code: 'FORM_NOT_IN_FORCE', path: ['form'] }]);
  const made = fromChecks<CommendationContent, CommendationFaultCode>({
    form: ok(form.code),
    year: checkYear(draft, ground),
    issuer: ok(draft.issuer),
    run: checkRun(draft, ground),
    occasion: checkOccasion(draft, form),
    story: checkText(draft.story, ['story']),
    overQuotaReason: checkText(draft.overQuotaReason, ['overQuotaReason']),
    candidates: checkCandidates(draft.candidates, form, ground.run),
  });
  return made.ok ? ok({ value: made.value, warnings: checkFitness(form, ground, made.value) }) : made;
};
