import type { OrgUnitId } from '../../hierarchy/model.ts';
import { type Day, type Decimal, err, isValidOn, ok, type Result, ZERO } from '../../kernel/index.ts';
import { checkRequiredText, fromChecks, type Model } from '../../programme/index.ts';
import { readVietnameseNumber } from '../../reporting/index.ts';
import {
  type CriteriaSet,
  type CriterionLeaf,
  leavesOf,
  type ScoreSheet,
  type SubjectScore,
} from '../../scoring/index.ts';
import { answerOf, isSo, knownFactOf } from './known-facts.ts';
import type {
  Appraisal,
  AppraisalDraft,
  AppraisalFault,
  AppraisalFaultCode,
  AppraisalFaults,
  AppraisalId,
} from './model.ts';
import { runOf } from './run-of.ts';

type Part = { readonly key: string; readonly points: Decimal; readonly reason: string };
type Conditions = ScoreSheet['conditions'];

/** A set for models of which every part is judged by points: others are scored in rounds. */
export const isForAppraisal = (set: Pick<CriteriaSet, 'subject' | 'outcome' | 'criteria'>): boolean =>
  set.subject === 'MODEL' &&
  set.outcome === 'POINTS' &&
  leavesOf(set.criteria).every(({ rule }) => rule.name === 'manual');

const checkPoints = (
  leaf: CriterionLeaf,
  typed: string,
  places: number,
  path: AppraisalFault['path'],
): Result<Decimal, AppraisalFault> => {
  const maximum = leaf.maximum ?? ZERO;
  if (typed.trim() === '') return err({ code: 'POINTS_REQUIRED', path });
  const read = readVietnameseNumber(typed.trim(), places);
  if (!read.ok || !read.value.eq(read.value.round(places, 0)))
    return err({ code: 'POINTS_NOT_A_NUMBER', path });
  return read.value.gt(maximum)
    ? err({ code: 'POINTS_OUT_OF_BOUNDS', path, about: { maximum: maximum.toFixed() } })
    : ok(read.value);
};

const checkPart = (
  leaf: CriterionLeaf,
  draft: AppraisalDraft,
  places: number,
): Result<Part, AppraisalFaults> => {
  const { key } = leaf;
  const typed = draft.parts.find((part) => part.key === key);
  return fromChecks<Part, AppraisalFaultCode>({
    key: ok(key),
    points: checkPoints(leaf, typed?.points ?? '', places, ['parts', key, 'points']),
    reason: checkRequiredText(typed?.reason ?? null, ['parts', key, 'reason']),
  });
};

const checkParts = (set: CriteriaSet, draft: AppraisalDraft): Result<readonly Part[], AppraisalFaults> => {
  const checked = leavesOf(set.criteria).map((leaf) => checkPart(leaf, draft, set.places));
  const faults = checked.flatMap((part) => (part.ok ? [] : part.error));
  return faults.length > 0 ? err(faults) : ok(checked.flatMap((part) => (part.ok ? [part.value] : [])));
};

/** What the register knows is taken from it, whatever was typed; the rest must be answered. */
const checkConditions = (
  set: CriteriaSet,
  model: Model,
  draft: AppraisalDraft,
): Result<Conditions, AppraisalFaults> => {
  const answers = [...set.vetoes, ...set.gates].map(({ key }) => {
    const fact = knownFactOf(set, key);
    const typed = draft.conditions.find((condition) => condition.key === key)?.isMet ?? null;
    return { key, isMet: fact === null ? typed : isSo(fact, model, draft.on) };
  });
  const faults = answers
    .filter(({ isMet }) => isMet === null)
    .map(({ key }): AppraisalFault => ({ code: 'CONDITION_UNANSWERED', path: ['conditions', key] }));
  return faults.length > 0
    ? err(faults)
    : ok(Object.fromEntries(answers.map(({ key, isMet }) => [key, answerOf(isMet === true)])));
};

const checkDay = (model: Model, on: Day, today: Day): Result<Day, AppraisalFault> => {
  if (on > today) return err({ code: 'APPRAISED_IN_FUTURE', path: ['on'] });
  return on < model.started.day ? err({ code: 'APPRAISED_BEFORE_START', path: ['on'] }) : ok(on);
};

const sheetOf = (model: Model, parts: readonly Part[], conditions: Conditions): ScoreSheet => ({
  subject: model.id,
  group: model.id,
  leaves: Object.fromEntries(
    parts.map(({ key, points }) => [key, { state: 'ASSIGNED', values: { points }, setPoints: null }]),
  ),
  conditions,
});

const judged = (set: CriteriaSet, sheet: ScoreSheet): SubjectScore & { readonly class: string } => {
  const score = runOf(set, sheet).scoreOf(sheet.subject);
  if (score === null || score.class === null)
    throw new Error(`A whole appraisal by ${set.code} has no class`);
  return { ...score, class: score.class };
};

/** Who appraises, and when. */
export type Appraiser = { readonly id: AppraisalId; readonly unit: OrgUnitId; readonly today: Day };

/**
 * thẩm định: leads from what was typed of a model to an appraisal computed by the engine, or says everything that
 * stands in the way.
 */
export const appraise = (
  model: Model,
  set: CriteriaSet,
  draft: AppraisalDraft,
  { id, unit, today }: Appraiser,
): Result<Appraisal, AppraisalFaults> => {
  if (model.ended !== null) return err([{ code: 'MODEL_ENDED', path: [] }]);
  if (!isForAppraisal(set)) return err([{ code: 'SET_NOT_FOR_MODELS', path: ['set'] }]);
  if (!isValidOn(set.validity, draft.on)) return err([{ code: 'SET_NOT_IN_FORCE', path: ['set'] }]);
  const made = fromChecks<{ on: Day; parts: readonly Part[]; conditions: Conditions }, AppraisalFaultCode>({
    on: checkDay(model, draft.on, today),
    parts: checkParts(set, draft),
    conditions: checkConditions(set, model, draft),
  });
  if (!made.ok) return made;
  const { on, parts, conditions } = made.value;
  const sheet = sheetOf(model, parts, conditions);
  const score = judged(set, sheet);
  return ok({
    id,
    model: model.id,
    by: unit,
    on,
    set: { code: set.code, version: set.version },
    sheet,
    reasons: Object.fromEntries(parts.map(({ key, reason }) => [key, reason])),
    total: score.normalised ?? score.total,
    class: score.class,
  });
};
