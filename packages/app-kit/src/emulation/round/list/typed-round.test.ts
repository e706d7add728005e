import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { emptyRound, setName, toRoundInput } from './typed-round.ts';

const year2026 = emptyRound(2026);

describe('a round as typed', () => {
  it('judges the calendar’s year unless somebody says otherwise', () => {
    expect([year2026.firstDay, year2026.lastDay]).toEqual(['2026-01-01', '2026-12-31']);
  });

  it('names the set with its version, or none', () => {
    const set = setName({ code: 'CUM-1000', version: 2 });
    expect(toRoundInput({ ...year2026, set })).toMatchObject({ setCode: 'CUM-1000', setVersion: 2 });
    expect(toRoundInput(year2026)).toMatchObject({ setCode: null, setVersion: null });
  });

  it('sends only those who were named in the way that is chosen', () => {
    const both = { ...year2026, clusterIds: ['c1'], units: [{ id: 'u1', name: 'Đơn vị' }] };
    expect(toRoundInput(both).entrantIds).toEqual(['c1']);
    expect(toRoundInput({ ...both, entrantKind: 'UNITS' }).entrantIds).toEqual(['u1']);
    expect(toRoundInput({ ...both, entrantKind: 'LEVEL' })).toMatchObject({
      entrantIds: [],
      entrantLevel: 'PROVINCE',
    });
  });

  it('sends the days that were set, in the order of the stages', () => {
    const deadlines = { PEER: day('2026-12-10'), SELF: day('2026-11-30') };
    expect(toRoundInput({ ...year2026, deadlines }).deadlines).toEqual([
      { stage: 'SELF', dueOn: '2026-11-30' },
      { stage: 'PEER', dueOn: '2026-12-10' },
    ]);
  });
});
