import { err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, type FieldFault, fromChecks, type TextFaultCode } from '../../programme/index.ts';
import type { CriteriaSet, CriteriaSetRef } from '../../scoring/index.ts';
import { yearOf } from '../cluster/year.ts';
import type { EmulationSpan } from '../subject.ts';
import {
  DUE_STAGES,
  type Entrants,
  type RoundContent,
  type RoundDeadlines,
  type RoundDraft,
} from './model.ts';

export type RoundFaultCode =
  | TextFaultCode
  | 'CRITERIA_SET_REQUIRED'
  | 'CRITERIA_SET_NOT_VALID'
  | 'DAY_REQUIRED'
  | 'SPAN_ENDS_BEFORE_START'
  | 'SPAN_TOO_LONG'
  | 'DEADLINE_NOT_IN_ORDER'
  | 'DEADLINE_BEFORE_SPAN'
  | 'ENTRANTS_REQUIRED'
  | 'ENTRANT_REPEATED'
  | 'ENTRANTS_OF_OTHER_KIND';

type Faults = readonly FieldFault<RoundFaultCode>[];
type Checked<T> = Result<T, FieldFault<RoundFaultCode> | Faults>;

/** A round judges a year; a term of office at most. */
export const LONGEST_SPAN_YEARS = 5;

const checkSpan = ({ firstDay, lastDay }: RoundDraft): Checked<EmulationSpan> => {
  if (firstDay === null || lastDay === null)
    return err({ code: 'DAY_REQUIRED', path: [firstDay === null ? 'firstDay' : 'lastDay'] });
  if (lastDay < firstDay) return err({ code: 'SPAN_ENDS_BEFORE_START', path: ['lastDay'] });
  if (yearOf(lastDay) - yearOf(firstDay) > LONGEST_SPAN_YEARS)
    return err({ code: 'SPAN_TOO_LONG', path: ['lastDay'], about: { years: LONGEST_SPAN_YEARS } });
  return ok({ firstDay, lastDay });
};

/** Stages follow each other, so do their last days; none lies before the time that is judged. */
const checkDeadlines = ({ deadlines, firstDay }: RoundDraft): Checked<RoundDeadlines> => {
  const days = DUE_STAGES.flatMap((stage) => (deadlines[stage] ? [{ stage, on: deadlines[stage] }] : []));
  const faults = days.flatMap(({ stage, on }, index): Faults => {
    const path = ['deadlines', stage];
    if (firstDay !== null && on < firstDay) return [{ code: 'DEADLINE_BEFORE_SPAN', path }];
    const former = days[index - 1];
    return former !== undefined && on < former.on ? [{ code: 'DEADLINE_NOT_IN_ORDER', path }] : [];
  });
  return faults.length > 0 ? err(faults) : ok(deadlines);
};

const namesOf = (entrants: Entrants): readonly string[] => {
  switch (entrants.kind) {
    case 'CLUSTERS':
      return entrants.clusters;
    case 'UNITS':
      return entrants.units;
    case 'MODELS':
      return entrants.models;
    case 'LEVEL':
      return [entrants.level];
  }
};

const checkEntrants = ({ entrants }: RoundDraft, set: CriteriaSet | null): Checked<Entrants> => {
  const names = namesOf(entrants);
  if (names.length === 0) return err({ code: 'ENTRANTS_REQUIRED', path: ['entrants'] });
  const isOfModels = entrants.kind === 'MODELS';
  if (set !== null && isOfModels !== (set.subject === 'MODEL'))
    return err({ code: 'ENTRANTS_OF_OTHER_KIND', path: ['entrants'] });
  const faults = names.flatMap(
    (name, index): Faults =>
      names.indexOf(name) === index ? [] : [{ code: 'ENTRANT_REPEATED', path: ['entrants', index] }],
  );
  return faults.length > 0 ? err(faults) : ok(entrants);
};

/** The set must be there, published, and valid on the last day that is judged. */
const checkSet = ({ lastDay }: RoundDraft, set: CriteriaSet | null): Checked<CriteriaSetRef> => {
  if (set === null) return err({ code: 'CRITERIA_SET_REQUIRED', path: ['set'] });
  const { from, to } = set.validity;
  const isValid = lastDay === null || (from <= lastDay && (to === null || lastDay < to));
  return isValid
    ? ok({ code: set.code, version: set.version })
    : err({ code: 'CRITERIA_SET_NOT_VALID', path: ['set'] });
};

/**
 * Leads from a typed round to a legal one, or says everything that is wrong with it.
 *
 * @param set the published set that the draft names; null when there is none
 */
export const makeRound = (draft: RoundDraft, set: CriteriaSet | null): Result<RoundContent, Faults> =>
  fromChecks<RoundContent, RoundFaultCode>({
    title: checkRequiredText(draft.title, ['title']),
    set: checkSet(draft, set),
    span: checkSpan(draft),
    deadlines: checkDeadlines(draft),
    subject: ok(set?.subject ?? 'UNIT'),
    entrants: checkEntrants(draft, set),
  });
