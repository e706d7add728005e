import { describe, expect, it } from 'vitest';
import { checkHierarchy, hierarchyAt, type OrgUnitId } from '../../hierarchy/index.ts';
import { type Day, day, id, validFrom } from '../../kernel/index.ts';
import { lineHeads, unitsAbove } from './line.ts';

const ON: Day = day('2026-03-01');
const always = validFrom(day('2025-07-01'));
const u = (name: string): OrgUnitId => id<'OrgUnit'>(name);

const unit = (name: string, kind: 'PARTY_COMMITTEE' | 'MASS_MOBILISATION_COMMISSION' | 'POLICE') => ({
  id: u(name),
  area: null,
  existence: always,
  names: [{ name, shortName: name, validity: always }],
  codes: [],
  grades: [{ level: 'PROVINCE' as const, kind, validity: always }],
});

const placed = (tree: 'PARTY' | 'POLICE', child: string, parent: string) => ({
  tree,
  child: u(child),
  parent: u(parent),
  validity: always,
});

const checked = checkHierarchy({
  units: [
    unit('BCH TW', 'PARTY_COMMITTEE'),
    unit('Ban TW', 'MASS_MOBILISATION_COMMISSION'),
    unit('Tỉnh ủy', 'PARTY_COMMITTEE'),
    unit('Ban tỉnh', 'MASS_MOBILISATION_COMMISSION'),
    unit('Bộ', 'POLICE'),
    unit('Công an tỉnh', 'POLICE'),
  ],
  placements: [
    placed('PARTY', 'Ban TW', 'BCH TW'),
    placed('PARTY', 'Tỉnh ủy', 'BCH TW'),
    placed('PARTY', 'Ban tỉnh', 'Tỉnh ủy'),
    placed('POLICE', 'Công an tỉnh', 'Bộ'),
  ],
  events: [],
});
if (!checked.ok) throw new Error(JSON.stringify(checked.error));
const view = hierarchyAt(checked.value, ON);

describe('the line of a unit', () => {
  it('hangs from the unit itself', () => {
    expect(lineHeads(view, u('Công an tỉnh'))).toEqual([u('Công an tỉnh')]);
  });

  it('of a commission of the Party hangs from its committee, too', () => {
    expect(lineHeads(view, u('Ban tỉnh'))).toEqual([u('Ban tỉnh'), u('Tỉnh ủy')]);
  });

  it('has above a provincial commission the committees and the central commission', () => {
    expect(unitsAbove(view, u('Ban tỉnh')).toSorted()).toEqual(
      [u('BCH TW'), u('Ban TW'), u('Tỉnh ủy')].toSorted(),
    );
  });

  it('has above the police of a province the ministry, and nobody of the Party', () => {
    expect(unitsAbove(view, u('Công an tỉnh'))).toEqual([u('Bộ')]);
  });
});
