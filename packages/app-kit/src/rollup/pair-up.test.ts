import { describe, expect, it } from 'vitest';
import { pairUp } from './pair-up.ts';

const indicator = (code: string, pairedWith: string | null = null) => ({ code, pairedWith });
const codes = (groups: readonly (readonly { code: string }[])[]) =>
  groups.map((group) => group.map((each) => each.code));

describe('linked pairs', () => {
  it('stand together where their first half stands, whether one or both name the other', () => {
    expect(
      codes(
        pairUp([
          indicator('TEAMS', 'MEMBERS'),
          indicator('OTHER'),
          indicator('MEMBERS', 'TEAMS'),
          indicator('LAUNCHES'),
          indicator('TURNS', 'LAUNCHES'),
        ]),
      ),
    ).toEqual([['TEAMS', 'MEMBERS'], ['OTHER'], ['LAUNCHES', 'TURNS']]);
  });

  it('are single figures when the other half is not shown', () => {
    expect(codes(pairUp([indicator('TEAMS', 'MEMBERS')]))).toEqual([['TEAMS']]);
  });
});
