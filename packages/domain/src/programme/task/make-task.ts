import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { spans } from '../document/index.ts';
import {
  checkRequiredText,
  checkText,
  type FieldFault,
  type FieldWarning,
  fromChecks,
  type Legal,
  LONGEST_TITLE,
  type TextFaultCode,
} from '../record/index.ts';
import { checkTarget, type TargetFaultCode } from './check-target.ts';
import type { TaskDraft, TaskSetting, TaskTerms } from './model.ts';

export type TaskFaultCode =
  | TextFaultCode
  | TargetFaultCode
  | 'LEAD_REQUIRED'
  | 'LEAD_COOPERATES'
  | 'UNIT_REPEATED'
  | 'DEADLINE_REQUIRED'
  | 'ENDS_BEFORE_START';
export type TaskWarningCode =
  | 'DEADLINE_OUTSIDE_PROGRAMME'
  | 'DEADLINE_OUTSIDE_PLAN_YEAR'
  | 'THEME_NOT_IN_PLAN';

type Fault = FieldFault<TaskFaultCode>;

const checkLead = ({ lead }: TaskDraft): Result<OrgUnitId, Fault> =>
  lead === null ? err({ code: 'LEAD_REQUIRED', path: ['lead'] }) : ok(lead);

/** Exactly one unit leads; the others are each named once. */
const checkCooperating = ({
  lead,
  cooperating,
}: TaskDraft): Result<readonly OrgUnitId[], readonly Fault[]> => {
  const faults = cooperating.flatMap((unit, index): Fault[] => {
    const path = ['cooperating', index];
    if (unit === lead) return [{ code: 'LEAD_COOPERATES', path }];
    return cooperating.indexOf(unit) === index ? [] : [{ code: 'UNIT_REPEATED', path }];
  });
  return faults.length > 0 ? err(faults) : ok(cooperating);
};

const checkDeadline = ({ startsOn, deadline }: TaskDraft): Result<Day, Fault> => {
  if (deadline === null) return err({ code: 'DEADLINE_REQUIRED', path: ['deadline'] });
  return startsOn !== null && deadline < startsOn
    ? err({ code: 'ENDS_BEFORE_START', path: ['deadline'] })
    : ok(deadline);
};

type Notice = (terms: TaskTerms, setting: TaskSetting) => boolean;

/** What is allowed and worth a second look, with the member that it is about. */
const NOTICES: readonly (readonly [TaskWarningCode, keyof TaskDraft, Notice])[] = [
  [
    'DEADLINE_OUTSIDE_PROGRAMME',
    'deadline',
    ({ deadline }, { programmes }) =>
      programmes.length > 0 && !programmes.some((validity) => spans(validity, deadline)),
  ],
  [
    'DEADLINE_OUTSIDE_PLAN_YEAR',
    'deadline',
    ({ deadline }, { plan }) => plan !== null && !deadline.startsWith(`${plan.year}-`),
  ],
  [
    'THEME_NOT_IN_PLAN',
    'theme',
    ({ theme }, { plan }) => plan !== null && theme !== null && !plan.themes.includes(theme),
  ],
];

const warningsOf = (terms: TaskTerms, setting: TaskSetting): readonly FieldWarning<TaskWarningCode>[] =>
  NOTICES.filter(([, , applies]) => applies(terms, setting)).map(([code, member]) => ({
    code,
    path: [member],
  }));

/** Leads from a typed task to a legal one, or says everything that is wrong with it. */
export const makeTask = (
  draft: TaskDraft,
  setting: TaskSetting,
): Result<Legal<TaskTerms, TaskWarningCode>, readonly Fault[]> => {
  const made = fromChecks<TaskTerms, TaskFaultCode>({
    title: checkRequiredText(draft.title, ['title']),
    plan: ok(draft.plan),
    theme: checkText(draft.theme, ['theme'], LONGEST_TITLE),
    arisesFrom: ok(draft.arisesFrom),
    lead: checkLead(draft),
    cooperating: checkCooperating(draft),
    product: checkText(draft.product, ['product'], LONGEST_TITLE),
    target: checkTarget(draft),
    startsOn: ok(draft.startsOn),
    deadline: checkDeadline(draft),
  });
  return made.ok ? ok({ value: made.value, warnings: warningsOf(made.value, setting) }) : made;
};
