import { type Day, err, formatDay, ok, type Result } from '../../kernel/index.ts';
import type { KnownSpan } from '../document/index.ts';
import {
  checkRequiredText,
  checkText,
  type FieldFault,
  type FieldWarning,
  fromChecks,
  type Legal,
  LONGEST_TITLE,
} from '../record/index.ts';
import { checkCounts } from './check-counts.ts';
import type { Activity, ActivityCommendation, ActivityDraft } from './model.ts';
import { checkSpan, type DaySpan, isWithin } from './span.ts';
import type { ActivityFaultCode, ActivityWarningCode } from './words.ts';

/** What an activity is judged by besides itself. */
export type ActivityContext = {
  readonly today: Day;
  /** Of its programmes, as far as they are dated. */
  readonly validities: readonly KnownSpan[];
};

type Faults = readonly FieldFault<ActivityFaultCode>[];

const checkTime = (draft: ActivityDraft, today: Day): Result<DaySpan, Faults> => {
  const span = checkSpan(draft);
  if (!span.ok || span.value.firstDay <= today) return span;
  return err([{ code: 'NOT_YET', path: ['firstDay'], about: { today: formatDay(today) } }]);
};

const checkCommendation = ({
  kind,
  commendation,
}: ActivityDraft): Result<ActivityCommendation | null, Faults> => {
  const path = ['commendation'];
  if (kind !== 'COMMENDATION') {
    return commendation === null ? ok(null) : err([{ code: 'COMMENDATION_NOT_EXPECTED', path }]);
  }
  if (commendation === null) return err([{ code: 'COMMENDATION_REQUIRED', path }]);
  const { issuers, presenter } = commendation;
  return fromChecks<ActivityCommendation, ActivityFaultCode>({
    form: checkRequiredText(commendation.form, [...path, 'form']),
    issuers: issuers.length > 0 ? ok(issuers) : err({ code: 'ISSUER_REQUIRED', path: [...path, 'issuers'] }),
    presenter: ok(presenter),
  });
};

const warningsOf = (
  span: DaySpan,
  validities: readonly KnownSpan[],
): readonly FieldWarning<ActivityWarningCode>[] =>
  validities.every((validity) => isWithin(span, validity))
    ? []
    : [{ code: 'OUTSIDE_PROGRAMME', path: ['firstDay'] }];

/** An activity from what was typed, or all that is wrong with it; outside the time of a programme it is noticed. */
export const makeActivity = (
  draft: ActivityDraft,
  { today, validities }: ActivityContext,
): Result<Legal<Activity, ActivityWarningCode>, Faults> => {
  const checked = fromChecks<Activity, ActivityFaultCode>({
    kind: ok(draft.kind),
    name: checkRequiredText(draft.name, ['name']),
    span: checkTime(draft, today),
    place: checkText(draft.place, ['place'], LONGEST_TITLE),
    description: checkText(draft.description, ['description']),
    programmes: ok(draft.programmes),
    partners: ok(draft.partners),
    counts: checkCounts(draft.counts),
    commendation: checkCommendation(draft),
  });
  if (!checked.ok) return checked;
  return ok({ value: checked.value, warnings: warningsOf(checked.value.span, validities) });
};
