import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { checkText, fromChecks, type Legal, LONGEST_TITLE } from '../record/index.ts';
import { checkPast, inexact, unsaid } from './checks.ts';
import type { CheckedPart, ModelFault, ModelFaultCode, ModelWarningCode } from './fault.ts';
import type { ModelContent, ModelDraft } from './model.ts';

const checkTitle = ({ kind, title }: ModelDraft): CheckedPart<string | null> => {
  const text = checkText(title, ['title'], LONGEST_TITLE);
  if (!text.ok || kind === 'COLLECTIVE' || text.value === null) return text;
  return err({ code: 'INDIVIDUAL_NAMED', path: ['title'] });
};

const checkPeople = ({ kind, people }: ModelDraft): CheckedPart<number | null> => {
  const path = ['people'];
  if (kind === 'COLLECTIVE') return people === null ? ok(null) : err({ code: 'PEOPLE_OF_COLLECTIVE', path });
  if (people === null) return err({ code: 'PEOPLE_REQUIRED', path });
  return Number.isSafeInteger(people) && people > 0 ? ok(people) : err({ code: 'COUNT_NOT_WHOLE', path });
};

const UNSAID_WARNINGS = {
  title: 'NAME_NOT_GIVEN',
  field: 'FIELD_NOT_GIVEN',
  address: 'PLACE_NOT_GIVEN',
} as const satisfies Record<string, ModelWarningCode>;

/** Leads from what was typed to what can be registered, or says everything that stands in the way. */
export const makeModel = (
  draft: ModelDraft,
  today: Day,
): Result<Legal<ModelContent, ModelWarningCode>, readonly ModelFault[]> => {
  const made = fromChecks<ModelContent, ModelFaultCode>({
    title: checkTitle(draft),
    field: ok(draft.field),
    kind: ok(draft.kind),
    people: checkPeople(draft),
    started: checkPast(draft.started, today, 'started'),
    area: ok(draft.area),
    address: checkText(draft.address, ['address'], LONGEST_TITLE),
    description: checkText(draft.description, ['description']),
  });
  if (!made.ok) return made;
  const warnings = unsaid(made.value).map((member) => ({ code: UNSAID_WARNINGS[member], path: [member] }));
  return ok({ value: made.value, warnings: [...warnings, ...inexact(made.value.started, 'started')] });
};
