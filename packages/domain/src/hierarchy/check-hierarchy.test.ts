import { describe, expect, it } from 'vitest';
import { day, decimal, id, type Validity, validFrom } from '../kernel/index.ts';
import { checkHierarchy } from './check-hierarchy.ts';
import type { HierarchyRecord, LineageEvent, LineageKind, LineageLink, OrgUnit } from './model.ts';
import { BEGINNING, land, unitId } from './testing/index.ts';

const base = land({ 'Việt Nam': { 'Kon Tum': { 'Sa Thầy': {} }, 'Gia Lai': {} } });
const kind = 'ADMINISTRATIVE';
const span = (from: string, to: string | null = null): Validity =>
  validFrom(day(from), to === null ? null : day(to));

const faultsOf = (record: HierarchyRecord) => {
  const checked = checkHierarchy(record);
  return checked.ok ? [] : checked.error;
};
const codesOf = (record: HierarchyRecord) => faultsOf(record).map((fault) => fault.code);

const withUnit = (name: string, change: Partial<OrgUnit>): HierarchyRecord => ({
  ...base,
  units: base.units.map((unit) => (unit.id === name ? { ...unit, ...change } : unit)),
});

const placed = (child: string, parent: string, validity: Validity): HierarchyRecord => ({
  ...base,
  placements: [...base.placements, { tree: kind, child: unitId(child), parent: unitId(parent), validity }],
});

const link = (from: string, to: string, share: number | string | null = null): LineageLink => ({
  from: unitId(from),
  to: unitId(to),
  share: share === null ? null : decimal(share),
});

const withEvent = (act: LineageKind, more: Partial<LineageEvent>): HierarchyRecord => ({
  ...base,
  events: [
    {
      id: id<'LineageEvent'>('e'),
      kind: act,
      on: day('2025-07-01'),
      basis: null,
      units: [],
      links: [],
      ...more,
    },
  ],
});

describe('a record of organisations is legal', () => {
  it('when it says nothing that cannot be true', () => {
    expect(faultsOf(base)).toEqual([]);
    expect(faultsOf({ units: [], placements: [], events: [] })).toEqual([]);
  });
});

describe('a unit', () => {
  const kontum = base.units.find((unit) => unit.id === 'Kon Tum') as OrgUnit;

  it('is registered once and serves a known area', () => {
    expect(faultsOf({ ...base, units: [...base.units, kontum] })).toMatchObject([
      { code: 'UNIT_TWICE', unit: 'Kon Tum' },
    ]);
    expect(faultsOf(withUnit('Kon Tum', { area: unitId('nowhere') }))).toEqual([
      { code: 'UNIT_UNKNOWN', unit: 'nowhere', mention: 'AREA' },
    ]);
  });

  it('has one name at a time and one on every day of its life', () => {
    const name = (from: string, to: string | null) => ({
      name: 'x',
      shortName: 'x',
      validity: span(from, to),
    });
    const named = (...names: [string, string | null][]) =>
      withUnit('Kon Tum', { names: names.map((each) => name(...each)) });
    expect(faultsOf(named(['2010-01-01', '2020-01-02'], ['2020-01-01', null]))).toEqual([
      { code: 'SPANS_OVERLAP', unit: 'Kon Tum', part: 'NAME', on: '2020-01-01' },
    ]);
    expect(faultsOf(named(['2010-01-01', '2020-01-01'], ['2020-01-02', null]))).toEqual([
      { code: 'NOT_COVERED', unit: 'Kon Tum', part: 'NAME', on: '2020-01-01' },
    ]);
    expect(faultsOf(named(['2009-01-01', null]))).toMatchObject([
      { code: 'OUTSIDE_EXISTENCE', on: '2009-01-01' },
    ]);
    expect(faultsOf(named(['2010-01-01', '2010-01-01']))).toMatchObject([
      { code: 'SPAN_EMPTY', part: 'NAME' },
    ]);
    expect(faultsOf(named(['2010-01-01', '2020-01-01'], ['2020-01-01', null]))).toEqual([]);
  });

  it('has one grade at a time', () => {
    const grades = [kontum.grades[0], kontum.grades[0]].filter((grade) => grade !== undefined);
    expect(faultsOf(withUnit('Kon Tum', { grades }))).toMatchObject([
      { code: 'SPANS_OVERLAP', part: 'GRADE' },
    ]);
  });

  it('may take over a code that another has given up, but not share it (hierarchy.md §4.1)', () => {
    const coded = (from: string, to: string | null) => [
      { scheme: 'GSO' as const, code: '52', validity: span(from, to) },
    ];
    const both = (first: OrgUnit['codes'], second: OrgUnit['codes']): HierarchyRecord => ({
      ...base,
      units: base.units.map((unit) =>
        unit.id === 'Kon Tum'
          ? { ...unit, codes: first }
          : unit.id === 'Gia Lai'
            ? { ...unit, codes: second }
            : unit,
      ),
    });
    expect(faultsOf(both(coded('2010-01-01', '2025-07-01'), coded('2025-07-01', null)))).toEqual([]);
    expect(faultsOf(both(coded('2010-01-01', null), coded('2025-07-01', null)))).toEqual([
      { code: 'CODE_SHARED', scheme: 'GSO', unitCode: '52', units: ['Kon Tum', 'Gia Lai'], on: '2025-07-01' },
    ]);
    expect(codesOf(both([...coded('2010-01-01', null), ...coded('2012-01-01', null)], []))).toEqual([
      'SPANS_OVERLAP',
    ]);
  });
});

describe('a placement', () => {
  it('names units that exist on its days', () => {
    expect(faultsOf(placed('Kon Tum', 'Lào', span('2010-01-01', '2010-01-01')))).toMatchObject([
      { code: 'SPAN_EMPTY' },
    ]);
    expect(codesOf(placed('Ma Cao', 'Gia Lai', span('2010-01-01')))).toEqual(['UNIT_UNKNOWN']);
    const ended = withUnit('Gia Lai', {
      existence: span('2010-01-01', '2025-07-01'),
      names: [{ name: 'x', shortName: 'x', validity: span('2010-01-01', '2025-07-01') }],
      grades: [{ level: 'PROVINCE', kind: 'PROVINCE', validity: span('2010-01-01', '2025-07-01') }],
    });
    expect(faultsOf(ended)).toEqual([
      { code: 'OUTSIDE_EXISTENCE', unit: 'Gia Lai', part: 'PLACEMENT', on: '2025-07-01' },
    ]);
  });

  it('gives a unit one parent at a time in a tree', () => {
    expect(faultsOf(placed('Sa Thầy', 'Gia Lai', span('2020-01-01')))).toEqual([
      { code: 'SPANS_OVERLAP', unit: 'Sa Thầy', part: 'PLACEMENT', on: '2020-01-01' },
    ]);
  });

  it('closes no ring on any day, and leaves one root', () => {
    expect(codesOf(placed('Việt Nam', 'Việt Nam', span('2020-01-01')))).toEqual(['CYCLE']);
    expect(faultsOf(placed('Việt Nam', 'Sa Thầy', span('2020-01-01', '2020-01-02')))).toEqual([
      { code: 'CYCLE', tree: kind, units: ['Việt Nam', 'Sa Thầy', 'Kon Tum'], on: '2020-01-01' },
    ]);
    const under = placed('Việt Nam', 'Kon Tum', span('2010-01-01')).placements;
    const below = {
      tree: kind,
      child: unitId('Đăk Tô'),
      parent: unitId('Kon Tum'),
      validity: span('2010-01-01'),
    } as const;
    const dakTo = land({ 'Đăk Tô': {} }).units;
    expect(codesOf({ units: [...base.units, ...dakTo], placements: [...under, below], events: [] })).toEqual([
      'CYCLE',
    ]);
    const turned: HierarchyRecord = {
      ...base,
      placements: base.placements.flatMap((placement) =>
        placement.child === 'Sa Thầy'
          ? [
              { ...placement, validity: span('2010-01-01', '2020-01-01') },
              { ...placement, parent: unitId('Gia Lai'), validity: span('2020-01-01') },
            ]
          : placement.child === 'Gia Lai'
            ? [
                { ...placement, validity: span('2010-01-01', '2020-01-01') },
                { ...placement, parent: unitId('Sa Thầy'), validity: span('2021-01-01') },
              ]
            : [placement],
      ),
    };
    expect(codesOf(turned)).toEqual(['CYCLE', 'SEVERAL_ROOTS']);
  });
});

describe('a lineage event', () => {
  it('is recorded once and carries links when, and only when, it transfers something', () => {
    const event = withEvent('RENAME', { units: [unitId('Kon Tum')] });
    expect(codesOf({ ...event, events: [...event.events, ...event.events] })).toEqual(['EVENT_TWICE']);
    expect(codesOf(withEvent('MERGE', {}))).toEqual(['LINKS_MISSING']);
    expect(codesOf(withEvent('MOVE', { links: [link('Kon Tum', 'Gia Lai')] }))).toContain(
      'LINKS_NOT_EXPECTED',
    );
    expect(codesOf(withEvent('MOVE', { units: [unitId('Lào')] }))).toEqual(['UNIT_UNKNOWN']);
  });

  it('agrees with the lives of its units', () => {
    expect(codesOf(withEvent('ABOLISH', { units: [unitId('Kon Tum')] }))).toEqual(['ABOLISHED_BUT_EXISTS']);
    expect(codesOf(withEvent('ESTABLISH', { units: [unitId('Kon Tum')] }))).toEqual([
      'ESTABLISHED_ANOTHER_DAY',
    ]);
  });

  it('leads from units of the eve to units of the day', () => {
    const links = [link('Kon Tum', 'Kon Tum'), link('Kon Tum', 'Gia Lai')];
    expect(codesOf(withEvent('SPLIT', { links }))).toEqual([]);
    expect(codesOf(withEvent('SPLIT', { links, on: BEGINNING }))).toEqual(['LINK_FROM_ABSENT']);
    expect(codesOf(withEvent('SPLIT', { links, on: day('2009-12-31') }))).toEqual([
      'LINK_FROM_ABSENT',
      'LINK_TO_ABSENT',
      'LINK_TO_ABSENT',
    ]);
    expect(codesOf(withEvent('SPLIT', { links: [...links, link('Kon Tum', 'Lào')] }))).toEqual([
      'UNIT_UNKNOWN',
    ]);
  });

  it('ends a unit of which nothing stays, merges none into itself and reaches nobody twice', () => {
    expect(codesOf(withEvent('MERGE', { links: [link('Kon Tum', 'Gia Lai')] }))).toEqual([
      'TRANSFERRED_BUT_EXISTS',
    ]);
    expect(codesOf(withEvent('MERGE', { links: [link('Kon Tum', 'Kon Tum')] }))).toEqual([
      'MERGED_INTO_ITSELF',
    ]);
    const twice = [link('Kon Tum', 'Gia Lai'), link('Kon Tum', 'Gia Lai'), link('Kon Tum', 'Kon Tum')];
    expect(codesOf(withEvent('SPLIT', { links: twice }))).toEqual(['LINK_TWICE']);
  });

  it('declares all shares or none, each above zero, and they sum to exactly 1 (hierarchy.md §5)', () => {
    const split = (mine: string | null, theirs: string | null) =>
      withEvent('SPLIT', { links: [link('Kon Tum', 'Kon Tum', mine), link('Kon Tum', 'Gia Lai', theirs)] });
    expect(faultsOf(split('0.1', '0.9'))).toEqual([]);
    expect(faultsOf(split('0.333', '0.666'))).toMatchObject([
      { code: 'SHARES_NOT_ONE', total: decimal('0.999') },
    ]);
    expect(codesOf(split('0.5', null))).toEqual(['SHARES_PARTLY_DECLARED']);
    expect(codesOf(split('0', '1'))).toEqual(['SHARE_NOT_POSITIVE']);
    expect(codesOf(split('-0.5', '1.5'))).toEqual(['SHARE_NOT_POSITIVE']);
  });
});
