import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import type { ShownMember } from '../cluster.graphql.ts';
import { member, signing, unitOf, yearOf } from '../testing.ts';
import { pledgeInput, saidLines, typedPledge, withLine } from './typed-pledge.ts';
import { typedYear, withMembers, yearInput } from './typed-year.ts';

const year = (members: readonly ShownMember[]) => yearOf(2026, members, { lead: unitOf('a') });
const signed = (id: string, value: string) =>
  member(id, { signings: [signing('2026-02-01', [['TEAMS', value]])] });

describe('the form of a pledge', () => {
  it('starts with what the unit has signed, in Vietnamese notation', () => {
    const own = signed('a', '1714.5');
    expect(typedPledge(own, year([own]))).toEqual({
      targets: [{ key: 0, code: 'TEAMS', value: '1.714,5' }],
      text: 'Giữ vững địa bàn',
    });
  });

  it('offers what others of the cluster pledged, with nothing typed', () => {
    const others = year([member('a'), signed('b', '3')]);
    expect(typedPledge(member('a'), others).targets).toEqual([{ key: 0, code: 'TEAMS', value: '' }]);
  });

  it('starts with an empty line where nobody has signed', () => {
    expect(typedPledge(member('a'), year([member('a')])).targets).toEqual([{ key: 0, code: '', value: '' }]);
  });

  it('sends the lines that say something, each line keeping its own key', () => {
    const typed = withLine({ targets: [{ key: 4, code: 'TEAMS', value: ' ' }], text: '' });
    const filled = {
      ...typed,
      targets: typed.targets.map((line) => (line.key === 5 ? { ...line, code: 'X', value: '2' } : line)),
    };
    expect(saidLines(filled).map(({ key }) => key)).toEqual([5]);
    expect(pledgeInput(filled)).toEqual({ targets: [{ indicatorCode: 'X', value: '2' }], text: null });
  });
});

describe('the form of a year', () => {
  it('starts with the members of the year before that are still there, without an office', () => {
    const gone = member('b', {
      unit: { ...unitOf('b'), existsTo: day('2026-07-01') },
    });
    const left = member('c', { to: day('2026-05-01') });
    const typed = typedYear({ years: [year([member('a'), gone, left])] }, 2027);
    expect(typed).toMatchObject({
      year: 2027,
      members: [{ id: 'a', from: null, to: null }],
      leadId: '',
      deputyId: '',
    });
  });

  it('shows a year that is set as it is, with the days of those who were not there all the time', () => {
    const entered = member('b', { from: day('2026-07-01') });
    const typed = typedYear({ years: [year([member('a'), entered])] }, 2026);
    expect(typed.leadId).toBe('a');
    expect(yearInput(typed).members).toEqual([
      { unitId: 'a', from: null, to: null },
      { unitId: 'b', from: day('2026-07-01'), to: null },
    ]);
  });

  it('opens an office whose holder is no member any more', () => {
    const typed = typedYear({ years: [year([member('a'), member('b')])] }, 2026);
    const fewer = withMembers(typed, [
      { id: 'b', name: 'b' },
      { id: 'c', name: 'c' },
    ]);
    expect(yearInput(fewer)).toEqual({
      year: 2026,
      members: [
        { unitId: 'b', from: null, to: null },
        { unitId: 'c', from: null, to: null },
      ],
      leadId: null,
      deputyId: null,
      reason: null,
    });
  });
});
