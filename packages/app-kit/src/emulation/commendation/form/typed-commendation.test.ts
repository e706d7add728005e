import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import type { DraftGround, ShownForm, ShownSuggestions } from '../commendation.graphql.ts';
import { collectivesOf, issuersFor, newTyped, quotaNow, toInput } from './typed-commendation.ts';

const form = (rest: Partial<ShownForm> = {}): ShownForm => ({
  code: 'CO_THI_DUA',
  kind: 'TITLE',
  name: { vi: 'Cờ thi đua', en: 'Flag' },
  for: ['COLLECTIVE', 'INDIVIDUAL'],
  issuers: ['MINISTRY'],
  validFrom: day('2010-01-01'),
  validTo: null,
  source: null,
  note: { vi: '', en: '' },
  isForOccasions: true,
  quota: { kind: 'PER_CLUSTER', share: null, atLeast: null, number: 1 },
  requires: { bestClasses: null, lowestRank: 1, isRecognised: false, mayHaveTitle: true },
  ...rest,
});

const ground: DraftGround = {
  commendationForms: [form()],
  commendableRuns: [
    { id: 'r', roundId: 'd', title: 'Đợt 2025', year: 2025, isCorrected: false, isOwn: true },
  ],
  unit: {
    id: 'xa',
    name: 'Công an xã',
    level: 'COMMUNE',
    kind: 'POLICE',
    police: [
      { id: 'bo', name: 'Bộ Công an', level: 'CENTRAL', kind: 'MINISTRY' },
      { id: 'tinh', name: 'Công an tỉnh', level: 'PROVINCE', kind: 'POLICE' },
    ],
    party: [],
  },
};

const suggested = (id: string, reason: ShownSuggestions['units'][number]['reason']) => ({
  reason,
  bars: [],
  unit: { id, name: id, shortName: id },
  standing: {
    clusterId: 'c',
    clusterName: 'Cụm số 1',
    total: '900',
    rank: 1,
    isRankShared: false,
    mayHaveTitle: true,
    isRecognised: null,
    class: null,
  },
});
const suggestions: ShownSuggestions = {
  suggested: 1,
  units: [suggested('a', 'SUGGESTED'), suggested('b', 'QUOTA_FULL')],
  quota: [
    { clusterId: 'c', clusterName: 'Cụm số 1', units: 2, allowed: 1, granted: 0, proposed: 1, overBy: 0 },
  ],
};

describe('the form of a proposal', () => {
  it('begins with the newest run of the own unit, its year, and the nearest unit whose level gives the form', () => {
    expect(newTyped(ground, 2026)).toMatchObject({ runId: 'r', year: '2025', issuers: [{ id: 'bo' }] });
    const others = ground.commendableRuns.map((run) => ({ ...run, isOwn: false }));
    expect(newTyped({ ...ground, commendableRuns: others }, 2026)).toMatchObject({ runId: '', year: '2026' });
    const unit = ground.unit;
    if (!unit) throw new Error('expected a unit');
    const both = issuersFor(unit, { issuers: ['COMMUNE', 'PROVINCE'] });
    expect(both.map(({ id }) => id)).toEqual(['xa', 'tinh']);
  });

  it('proposes those whom the rule suggests, until somebody chooses otherwise', () => {
    expect(collectivesOf({ collectives: null }, suggestions).map(({ id }) => id)).toEqual(['a']);
    expect(collectivesOf({ collectives: [] }, suggestions)).toEqual([]);
  });

  it('tells at once what a choice does to the quota', () => {
    const both = suggestions.units.map(({ unit }) => unit);
    expect(quotaNow(suggestions, both)).toMatchObject([{ proposed: 2, overBy: 1 }]);
    expect(quotaNow(suggestions, both.slice(1))).toMatchObject([{ proposed: 1, overBy: 0 }]);
    expect(quotaNow(suggestions, [])).toMatchObject([{ proposed: 0, overBy: 0 }]);
  });

  it('sends an occasion only without a run, and only those for whom the form is', () => {
    const typed = {
      ...newTyped(ground, 2026),
      occasion: 'Đột xuất',
      individuals: [{ id: 'a', name: 'a', people: '3' }],
    };
    const sent = toInput(typed, form({ for: ['COLLECTIVE'] }), suggestions);
    expect(sent).toMatchObject({
      runId: 'r',
      occasion: null,
      candidates: [{ unitId: 'a', kind: 'COLLECTIVE' }],
    });
    const occasional = toInput({ ...typed, runId: '', collectives: [] }, form(), null);
    expect(occasional).toMatchObject({
      runId: null,
      occasion: 'Đột xuất',
      candidates: [{ kind: 'INDIVIDUAL', people: 3 }],
    });
  });

  it('sends a count that is none as 0, so that it is refused at its place', () => {
    const typed = {
      ...newTyped(ground, 2026),
      collectives: [],
      individuals: [{ id: 'a', name: 'a', people: 'ba' }],
    };
    expect(toInput(typed, form(), null).candidates).toMatchObject([{ people: 0 }]);
  });
});
