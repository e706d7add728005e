import { type Day, parseDay } from '@danvan/domain/kernel';

/** What a roll-up table shows beside its unit: all of it lives in the address. */
export type RollupChoice = {
  readonly periodIds: readonly string[];
  readonly indicatorCodes: readonly string[];
  readonly structure: 'AS_WAS' | 'RESTATED';
  /** Null: as it was, or restated to today. */
  readonly on: Day | null;
};

/** Figures that a table begins with: as many as fit a screen before it scrolls. */
export const COLUMNS_AT_FIRST = 9;

const listOf = (parameters: URLSearchParams, name: string): readonly string[] =>
  parameters.get(name)?.split(',').filter(Boolean) ?? [];

const dayOf = (text: string | null): Day | null => {
  const parsed = parseDay(text ?? '');
  return parsed.ok ? parsed.value : null;
};

type Known = {
  /** The period of the top bar. */
  readonly period: string;
  /** Periods of the same form, newest first. */
  readonly periods: readonly string[];
  /** Indicators of the form, in its order. */
  readonly indicators: readonly string[];
};

/** Fewer indicators when periods stand beside each other. */
const firstIndicators = (periods: number): number => Math.max(4, Math.floor(COLUMNS_AT_FIRST / periods));

/** Reads the choice from the address; what the form does not know falls away. */
export const readChoice = (parameters: URLSearchParams, known: Known): RollupChoice => {
  const compared = listOf(parameters, 'with').filter((id) => known.periods.includes(id));
  const wanted = new Set([known.period, ...compared]);
  const chosen = listOf(parameters, 'indicators');
  const indicators = known.indicators.filter((code) => chosen.includes(code));
  const restated = parameters.get('structure') === 'restated';
  return {
    periodIds: known.periods.filter((id) => wanted.has(id)).reverse(),
    indicatorCodes:
      indicators.length > 0 ? indicators : known.indicators.slice(0, firstIndicators(wanted.size)),
    structure: restated ? 'RESTATED' : 'AS_WAS',
    on: restated ? dayOf(parameters.get('day')) : null,
  };
};

/** Part of a choice as it stands in the address; null takes it out. */
export type ChoiceChange = Partial<Record<'with' | 'indicators' | 'structure' | 'day', string | null>>;

/** The address after a change. */
export const changedAddress = (now: URLSearchParams, change: ChoiceChange): URLSearchParams => {
  const next = new URLSearchParams(now);
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
};

/** With or without one of a list, in the list's order. */
export const toggled = (all: readonly string[], chosen: readonly string[], one: string): readonly string[] =>
  all.filter((each) => (each === one ? !chosen.includes(one) : chosen.includes(each)));
