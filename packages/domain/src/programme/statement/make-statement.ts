import { err, ok, type Result } from '../../kernel/index.ts';
import { checkSpan, type DaySpan, isWithin } from '../activity/index.ts';
import type { KnownSpan } from '../document/index.ts';
import {
  checkRequiredText,
  type FieldFault,
  type FieldWarning,
  fromChecks,
  type Legal,
  LONGEST_NARRATIVE,
  type StatementId,
  type WorkRecordId,
  type WorkRecordKind,
} from '../record/index.ts';
import {
  type CauseNature,
  OCCASION_KINDS,
  type Statement,
  type StatementDraft,
  type StatementKind,
} from './model.ts';
import type { StatementFaultCode, StatementWarningCode } from './words.ts';

/** What a statement is judged by besides itself. */
export type StatementContext = {
  /** Of its programme; null when there is none or it is not dated. */
  readonly validity: KnownSpan | null;
  /** What its occasion is; null when it is not there. */
  readonly occasion: WorkRecordKind | null;
  /** The statements that it may explain, by what they are. */
  readonly kinds: ReadonlyMap<StatementId, StatementKind>;
};

type Checked<T> = Result<T, FieldFault<StatementFaultCode>>;

const checkPosition = (position: number | null): Checked<number | null> =>
  position === null || (Number.isInteger(position) && position > 0)
    ? ok(position)
    : err({ code: 'POSITION_NOT_COUNTED', path: ['position'] });

const checkNature = ({ kind, nature }: StatementDraft): Checked<CauseNature | null> => {
  if ((kind === 'CAUSE') === (nature !== null)) return ok(nature);
  return err({ code: nature === null ? 'NATURE_REQUIRED' : 'NATURE_NOT_EXPECTED', path: ['nature'] });
};

const checkOccasion = (
  { occasion }: StatementDraft,
  kind: WorkRecordKind | null,
): Checked<WorkRecordId | null> =>
  occasion === null || OCCASION_KINDS.some((each) => each === kind)
    ? ok(occasion)
    : err({ code: 'NO_OCCASION', path: ['occasion'] });

const checkExplained = (
  { kind, explains }: StatementDraft,
  kinds: StatementContext['kinds'],
): Result<readonly StatementId[], readonly FieldFault<StatementFaultCode>[]> => {
  const path = ['explains'];
  if (kind !== 'CAUSE') {
    return explains.length === 0 ? ok(explains) : err([{ code: 'EXPLANATION_NOT_EXPECTED', path }]);
  }
  if (explains.length === 0) return err([{ code: 'EXPLAINS_NOTHING', path }]);
  const faults = explains.flatMap((statement, index): FieldFault<StatementFaultCode>[] =>
    kinds.get(statement) === 'LIMITATION' ? [] : [{ code: 'EXPLAINS_NO_LIMITATION', path: [...path, index] }],
  );
  return faults.length > 0 ? err(faults) : ok([...new Set(explains)]);
};

const warningsOf = (
  span: DaySpan,
  validity: KnownSpan | null,
): readonly FieldWarning<StatementWarningCode>[] =>
  validity === null || isWithin(span, validity) ? [] : [{ code: 'OUTSIDE_PROGRAMME', path: ['firstDay'] }];

/** A statement from what was typed, or all that is wrong with it; outside the time of its programme it is noticed. */
export const makeStatement = (
  draft: StatementDraft,
  context: StatementContext,
): Result<Legal<Statement, StatementWarningCode>, readonly FieldFault<StatementFaultCode>[]> => {
  const checked = fromChecks<Statement, StatementFaultCode>({
    kind: ok(draft.kind),
    nature: checkNature(draft),
    text: checkRequiredText(draft.text, ['text'], LONGEST_NARRATIVE),
    position: checkPosition(draft.position),
    programme: ok(draft.programme),
    span: checkSpan(draft),
    occasion: checkOccasion(draft, context.occasion),
    explains: checkExplained(draft, context.kinds),
  });
  if (!checked.ok) return checked;
  return ok({ value: checked.value, warnings: warningsOf(checked.value.span, context.validity) });
};
