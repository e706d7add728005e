import { err, ok, type Result, type Validity } from '../../kernel/index.ts';
import { checkSpan, type DaySpan, isWithin } from '../activity/index.ts';
import {
  checkRequiredText,
  type FieldFault,
  type FieldWarning,
  fromChecks,
  type Legal,
  LONGEST_NARRATIVE,
} from '../record/index.ts';
import type { StatementId } from '../record/kind.ts';
import type { CauseNature, Statement, StatementDraft, StatementKind } from './model.ts';
import type { StatementFaultCode, StatementWarningCode } from './words.ts';

/** What a statement is judged by besides itself. */
export type StatementContext = {
  /** Of its programme; null when there is none or it is not dated. */
  readonly validity: Validity | null;
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
  validity: Validity | null,
): readonly FieldWarning<StatementWarningCode>[] =>
  validity === null || isWithin(span, validity) ? [] : [{ code: 'OUTSIDE_PROGRAMME', path: ['firstDay'] }];

/** A statement from what was typed, or all that is wrong with it; outside the time of its programme it is noticed. */
export const makeStatement = (
  draft: StatementDraft,
  { validity, kinds }: StatementContext,
): Result<Legal<Statement, StatementWarningCode>, readonly FieldFault<StatementFaultCode>[]> => {
  const checked = fromChecks<Statement, StatementFaultCode>({
    kind: ok(draft.kind),
    nature: checkNature(draft),
    text: checkRequiredText(draft.text, ['text'], LONGEST_NARRATIVE),
    position: checkPosition(draft.position),
    programme: ok(draft.programme),
    span: checkSpan(draft),
    occasion: ok(draft.occasion),
    explains: checkExplained(draft, kinds),
  });
  if (!checked.ok) return checked;
  return ok({ value: checked.value, warnings: warningsOf(checked.value.span, validity) });
};
