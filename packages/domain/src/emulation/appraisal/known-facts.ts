import { type Day, ONE, ZERO } from '../../kernel/index.ts';
import { aYearAfter, type Model } from '../../programme/index.ts';
import type { CriteriaSet, CriterionKey, InputValues } from '../../scoring/index.ts';
import type { KnownFact } from './model.ts';

/** The set by which models are recognised (scoring.md §3.D). */
const SKILFUL_MODEL = 'DAN-VAN-KHEO';

const FACT_OF_GATE: Readonly<Record<CriterionKey, KnownFact>> = {
  'G.1': 'NAME',
  'G.2': 'PLACE',
  'G.3': 'FIELD',
  'G.6': 'FULL_YEAR',
};

/** The condition that the register answers; null for one that is asked of the appraiser. */
export const knownFactOf = ({ code }: Pick<CriteriaSet, 'code'>, key: CriterionKey): KnownFact | null =>
  code === SKILFUL_MODEL ? (FACT_OF_GATE[key] ?? null) : null;

type Known = Pick<Model, 'title' | 'kind' | 'area' | 'address' | 'field' | 'started'>;

/** Is it so on that day? Individuals are counted and never named: they need no name. A year counts from the start. */
export const isSo = (fact: KnownFact, model: Known, on: Day): boolean => {
  switch (fact) {
    case 'NAME':
      return model.title !== null || model.kind === 'INDIVIDUAL';
    case 'PLACE':
      return model.area !== null || model.address !== null;
    case 'FIELD':
      return model.field !== null;
    case 'FULL_YEAR':
      return aYearAfter(model.started.day) <= on;
  }
};

/** An answer as the engine reads it. */
export const answerOf = (isMet: boolean): InputValues => ({ met: isMet ? ONE : ZERO });
