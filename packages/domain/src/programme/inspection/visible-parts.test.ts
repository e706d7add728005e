import { constantFrom, assert as holds, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, id } from '../../kernel/index.ts';
import { VISIBILITIES, type Visibility } from '../record/index.ts';
import { INSPECTION_STATES, type Inspection } from './model.ts';
import {
  anInspection,
  aRecommendation,
  COMMISSION,
  FRONT,
  GIA_LAI,
  MINISTRY,
  QUANG_NGAI,
} from './testing.ts';
import { visibleParts } from './visible-parts.ts';

const ALL = [COMMISSION, FRONT, GIA_LAI, MINISTRY, QUANG_NGAI];

const finding = (name: string, unit: typeof GIA_LAI | null) => ({
  id: id<'InspectionFinding'>(name),
  kind: 'LIMITATION' as const,
  text: name,
  causes: [],
  unit,
});
const session = (name: string, units: readonly (typeof GIA_LAI)[]) => ({
  id: id<'WorkingSession'>(name),
  heldOn: day('2026-10-15'),
  place: null,
  units,
  fromDelegation: 5,
  fromUnits: 12,
  content: null,
});

const whole = (over: Partial<Inspection> = {}): Inspection =>
  anInspection({
    state: 'CONCLUDED',
    conclusion: { concludedOn: day('2026-10-31'), text: null },
    sessions: [session('chung', []), session('gia-lai', [GIA_LAI])],
    findings: [finding('chung', null), finding('gia-lai', GIA_LAI), finding('quang-ngai', QUANG_NGAI)],
    recommendations: [
      aRecommendation({ id: id<'Recommendation'>('gia-lai'), unit: GIA_LAI }),
      aRecommendation({ id: id<'Recommendation'>('quang-ngai') }),
    ],
    ...over,
  });

const seen = (line: readonly (typeof GIA_LAI)[], inspection = whole(), visibility: Visibility = 'JOINT') => {
  const parts = visibleParts(inspection, visibility, { line: new Set(line) });
  const ids = (list: readonly { id: string }[]) => list.map((part) => part.id);
  return {
    sessions: ids(parts.sessions),
    findings: ids(parts.findings),
    recommendations: ids(parts.recommendations),
  };
};
const EVERYTHING = {
  sessions: ['chung', 'gia-lai'],
  findings: ['chung', 'gia-lai', 'quang-ngai'],
  recommendations: ['gia-lai', 'quang-ngai'],
};

describe('who sees what of an inspection', () => {
  it('the delegation sees all of it, the partner as well as the lead', () => {
    expect(seen([COMMISSION])).toEqual(EVERYTHING);
    expect(seen([FRONT])).toEqual(EVERYTHING);
  });

  it('an inspected unit sees what is addressed to it and what is said of all, not what is said to another', () => {
    expect(seen([QUANG_NGAI])).toEqual({
      sessions: ['chung'],
      findings: ['chung', 'quang-ngai'],
      recommendations: ['quang-ngai'],
    });
  });

  it('a unit above several inspected units sees what is addressed to each of its line', () => {
    expect(seen([MINISTRY, QUANG_NGAI, GIA_LAI])).toEqual(EVERYTHING);
  });

  it('before the conclusion is issued only the delegation sees what was found', () => {
    const open = whole({ state: 'UNDER_WAY', conclusion: null });
    for (const visibility of VISIBILITIES)
      expect(seen([QUANG_NGAI], open, visibility)).toMatchObject({ findings: [], recommendations: [] });
    expect(seen([COMMISSION], open)).toEqual(EVERYTHING);
  });

  it('what is published is seen whole', () => {
    expect(seen([], whole(), 'PUBLISHED')).toEqual(EVERYTHING);
  });

  it('nobody but the delegation sees a joint recommendation to a unit outside the own line', () => {
    const inspections = INSPECTION_STATES.map((state) => whole({ state }));
    holds(
      property(subarray(ALL), constantFrom(...inspections), (line, inspection) => {
        const { recommendations } = visibleParts(inspection, 'JOINT', { line: new Set(line) });
        const isDelegation = line.includes(COMMISSION) || line.includes(FRONT);
        return isDelegation || recommendations.every(({ unit }) => line.includes(unit));
      }),
    );
  });
});
