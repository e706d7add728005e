import { type Day, id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type { CriteriaSet } from '@danvan/domain/scoring';
import { CRITERIA_SETS, SKILFUL_MODEL } from '../scoring/index.ts';
import { MINISTRY } from '../trees/police.ts';
import type { CriteriaSetEntry } from './work.ts';

const CENTRAL_COMMISSION = id<'OrgUnit'>('tgdv-tw');

/** "tc-cum-1000-1" */
export const criteriaSetIdOf = ({ code, version }: Pick<CriteriaSet, 'code' | 'version'>) =>
  recordId<'CRITERIA_SET'>(`tc-${code.toLowerCase()}-${version}`);

const entryOf = (set: CriteriaSet): CriteriaSetEntry => {
  const setId = criteriaSetIdOf(set);
  const told: Day = set.validity.from;
  return {
    record: {
      kind: 'CRITERIA_SET',
      id: setId,
      title: set.name.vi,
      owner: set === SKILFUL_MODEL ? CENTRAL_COMMISSION : MINISTRY,
      visibility: 'PUBLISHED',
      concerned: [],
      programmes: [],
      origin: 'ENTERED',
      source: null,
      told,
      alsoFoundBy: [set.code],
    },
    content: { id: setId, set },
  };
};

/** The shipped sets as published records: police sets are kept by the ministry, that of models by the commission. */
export const shippedRules = (): readonly CriteriaSetEntry[] => CRITERIA_SETS.map(entryOf);
