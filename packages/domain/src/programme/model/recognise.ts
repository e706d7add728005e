import { type Day, day, err, ok } from '../../kernel/index.ts';
import { checkText, fromChecks, LONGEST_TITLE } from '../record/index.ts';
import { checkPast, inexact, unsaid } from './checks.ts';
import type {
  CheckedPart,
  ModelFault,
  ModelFaultCode,
  ModelOutcome,
  ModelWarning,
  ModelWarningCode,
} from './fault.ts';
import { aYearAfter, type KnownDay } from './known-day.ts';
import type { Model, ModelStanding, Recognition } from './model.ts';
import { modelState } from './model-state.ts';
import { modelStateAfter } from './transitions.ts';

/** cấp huyện ended on this day (hierarchy.md §2). */
export const DISTRICT_LEVEL_ENDS: Day = day('2025-07-01');

/**
 * From this day on the gate of recognition binds (name, address, field; scoring.md §3.D) and a document is asked
 * for. What was recognised under the structure before is history: taken with a warning. The day is set by us.
 */
export const GATE_BINDS_FROM: Day = DISTRICT_LEVEL_ENDS;

type Lack = 'title' | 'field' | 'address' | 'citation';

const LACK_CODES = {
  title: ['NAME_MISSING', 'NAME_NOT_GIVEN'],
  field: ['FIELD_MISSING', 'FIELD_NOT_GIVEN'],
  address: ['PLACE_MISSING', 'PLACE_NOT_GIVEN'],
  citation: ['BASIS_MISSING', 'BASIS_NOT_GIVEN'],
} as const satisfies Record<Lack, readonly [ModelFaultCode, ModelWarningCode]>;

const lacksOf = (model: Model, made: Recognition): readonly Lack[] => [
  ...unsaid(model),
  ...(made.document === null && made.citation === null ? (['citation'] as const) : []),
];

/** The same level does not say the same thing of a model twice. */
const checkLevel = (model: Model, made: Recognition): CheckedPart<Recognition['level']> => {
  const path = ['level'];
  if (made.level === 'DISTRICT' && made.on.day >= DISTRICT_LEVEL_ENDS) {
    return err({ code: 'LEVEL_ABOLISHED', path });
  }
  const isSaid = model.recognitions.some(({ as, level }) => as === made.as && level === made.level);
  return isSaid ? err({ code: 'RECOGNISED_ALREADY', path }) : ok(made.level);
};

const firstRecognised = ({ recognitions }: Model): Day | null => {
  const days = recognitions.filter(({ as }) => as === 'RECOGNISED').map(({ on }) => on.day);
  return days.toSorted()[0] ?? null;
};

const checkDay = (model: Model, made: Recognition, today: Day): CheckedPart<KnownDay> => {
  const path = ['on'];
  const past = checkPast(made.on, today, 'on');
  if (!past.ok) return past;
  if (made.on.day < model.started.day) return err({ code: 'BEFORE_START', path });
  const first = firstRecognised(model);
  const isTooSoon = made.as === 'EXEMPLARY' && (first === null || made.on.day < aYearAfter(first));
  return isTooSoon ? err({ code: 'NOT_A_YEAR_RECOGNISED', path }) : past;
};

const ACT_OF = { RECOGNISED: 'RECOGNISE', EXEMPLARY: 'MAKE_EXEMPLARY' } as const satisfies Record<
  ModelStanding,
  string
>;

const gateFaults = (model: Model, made: Recognition): readonly ModelFault[] =>
  made.on.day < GATE_BINDS_FROM
    ? []
    : lacksOf(model, made).map((lack) => ({ code: LACK_CODES[lack][0], path: [lack] }));

/** What a model lacks that its recognition rests on: the gate binds as long as the recognition stands. */
export const recognisedWithout = (model: Model): readonly ModelFault[] => {
  const bound = model.recognitions.find(({ on }) => on.day >= GATE_BINDS_FROM);
  return bound ? gateFaults(model, bound) : [];
};

const warningsOf = (model: Model, made: Recognition): readonly ModelWarning[] => [
  ...lacksOf(model, made).map((lack) => ({ code: LACK_CODES[lack][1], path: [lack] })),
  ...inexact(made.on, 'on'),
];

/** công nhận, công nhận điển hình (after a full year, scoring.md §3.D): one more entry of the model's history. */
export const recognise = (model: Model, typed: Recognition, today: Day): ModelOutcome => {
  const open = modelStateAfter(modelState(model), ACT_OF[typed.as]);
  if (!open.ok) return open;
  const made = fromChecks<Recognition, ModelFaultCode>({
    as: ok(typed.as),
    level: checkLevel(model, typed),
    on: checkDay(model, typed, today),
    document: ok(typed.document),
    citation: checkText(typed.citation, ['citation'], LONGEST_TITLE),
  });
  const gate = made.ok ? gateFaults(model, made.value) : [];
  if (!made.ok || gate.length > 0) return made.ok ? err(gate) : made;
  const recognitions = [...model.recognitions, made.value].toSorted((a, b) => (a.on.day < b.on.day ? -1 : 1));
  return ok({ value: { ...model, recognitions }, warnings: warningsOf(model, made.value) });
};
