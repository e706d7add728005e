import { array, constantFrom, assert as holds, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, day, id, validFrom } from '../../kernel/index.ts';
import { documentId } from '../document/testing.ts';
import { makeProgramme } from './make-programme.ts';
import {
  concernedBy,
  type Milestone,
  PARTY_ROLES,
  type ParticipationRule,
  PROGRAMME_KINDS,
  type ProgrammeDraft,
} from './model.ts';
import { party, programmeDraft } from './testing.ts';

const today = day('2026-11-22');
const make = (more: Partial<ProgrammeDraft>) => makeProgramme(programmeDraft(more), today);
const faults = (more: Partial<ProgrammeDraft>) => {
  const made = make(more);
  return made.ok ? [] : made.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const warnings = (more: Partial<ProgrammeDraft>) => {
  const made = make(more);
  return made.ok ? made.value.warnings.map(({ code, path }) => `${code} ${path.join('.')}`) : ['refused'];
};
const milestone = (more: Partial<Milestone>): Milestone => ({
  kind: 'INTERIM_REVIEW',
  about: null,
  plannedOn: null,
  heldOn: null,
  ...more,
});
const years = (from: number, to: number) => ({ from: `${from}-01-01` as Day, to: `${to + 1}-01-01` as Day });
const COMMUNES: ParticipationRule = { kind: 'LEVEL', tree: 'POLICE', level: 'COMMUNE', within: null };

describe('the parties of a programme', () => {
  it('one leads, the others cooperate (three partners of S4, facts.md §2)', () => {
    const parties = [party('tgdv-tw', 'LEAD'), party('pol-bca'), party('tcct')];
    expect(faults({ parties, validity: years(2022, 2026) })).toEqual([]);
  });

  it('none leads: refused', () => {
    expect(faults({ parties: [party('tgdv-tw'), party('pol-bca')] })).toEqual(['LEAD_REQUIRED parties']);
    expect(faults({ kind: 'ACTION', parties: [] })).toEqual(['LEAD_REQUIRED parties']);
  });

  it('two lead: refused', () =>
    expect(faults({ kind: 'ACTION', parties: [party('tgdv-tw', 'LEAD'), party('pol-bca', 'LEAD')] })).toEqual(
      ['SEVERAL_LEADS parties'],
    ));

  it('a unit is a party once', () =>
    expect(faults({ parties: [party('tgdv-tw', 'LEAD'), party('pol-bca'), party('pol-bca')] })).toEqual([
      'PARTY_TWICE parties.2',
    ]));

  it('a coordination needs somebody to coordinate with; an action programme, a regulation, a movement does not', () => {
    const parties = [party('pol-bca', 'LEAD')];
    const refused = PROGRAMME_KINDS.filter((kind) => faults({ kind, parties }).length > 0);
    expect(refused).toEqual(['COORDINATION']);
  });

  it('whatever is typed: what is taken has exactly one lead and no unit twice', () =>
    holds(
      property(
        array(record({ unit: constantFrom('a', 'b', 'c'), role: constantFrom(...PARTY_ROLES) })),
        constantFrom(...PROGRAMME_KINDS),
        (typed, kind) => {
          const made = make({ kind, parties: typed.map(({ unit, role }) => party(unit, role)) });
          if (!made.ok) return;
          const { parties } = made.value.value;
          expect(parties.filter(({ role }) => role === 'LEAD')).toHaveLength(1);
          expect(new Set(parties.map(({ unit }) => unit)).size).toBe(parties.length);
        },
      ),
    ));
});

describe('the days of a programme', () => {
  it('may be unknown (programme 22 gives none, facts.md §2)', () => expect(faults({})).toEqual([]));

  it('it ends after it begins', () =>
    expect(faults({ validity: { from: day('2023-01-01'), to: day('2022-12-31') } })).toEqual([
      'ENDS_BEFORE_IT_BEGINS validity.to',
    ]));

  it('a milestone has a day, and is not held before it comes', () =>
    expect(faults({ milestones: [milestone({}), milestone({ heldOn: day('2026-11-23') })] })).toEqual([
      'MILESTONE_WITHOUT_DAY milestones.0.plannedOn',
      'HELD_IN_FUTURE milestones.1.heldOn',
    ]));

  it('a programme is signed once', () => {
    const signing = milestone({ kind: 'SIGNING', heldOn: day('2013-08-01') });
    expect(faults({ milestones: [signing, signing] })).toEqual(['SIGNING_TWICE milestones.1.kind']);
  });

  it('a review outside the validity is taken with a warning (2018 is reviewed on 15/03/2019, S3)', () => {
    const milestones = [milestone({ kind: 'SUMMARY_REVIEW', heldOn: day('2019-03-15') })];
    expect(warnings({ validity: years(2018, 2018), milestones })).toEqual([
      'MILESTONE_OUTSIDE_VALIDITY milestones.0.heldOn',
    ]);
    expect(warnings({ validity: years(2018, 2019), milestones })).toEqual([]);
  });
});

describe('who takes part', () => {
  const units = (...names: string[]): ParticipationRule => ({
    kind: 'UNITS',
    units: names.map((name) => id<'OrgUnit'>(name)),
  });
  const from2022 = validFrom(day('2022-01-01'));

  it('somebody is named, nobody twice, for at least a day', () => {
    const participants = [
      { rule: units(), validity: from2022 },
      { rule: units('a', 'a'), validity: from2022 },
      { rule: units('b'), validity: validFrom(day('2022-01-01'), day('2022-01-01')) },
    ];
    expect(faults({ participants })).toEqual([
      'PARTICIPANTS_REQUIRED participants.0.units',
      'UNIT_TWICE participants.1.units.1',
      'ENDS_BEFORE_IT_BEGINS participants.2.to',
    ]);
  });

  it('the same is not said twice of the same days, but may be said of others', () => {
    const until2023 = { rule: COMMUNES, validity: validFrom(day('2022-01-01'), day('2023-01-01')) };
    const from2023 = { rule: COMMUNES, validity: validFrom(day('2023-01-01')) };
    expect(faults({ participants: [until2023, from2023] })).toEqual([]);
    expect(faults({ participants: [from2023, { rule: COMMUNES, validity: from2022 }] })).toEqual([
      'PARTICIPATION_TWICE participants.1',
    ]);
  });

  it('an assignment that outlasts the programme is taken with a warning', () => {
    const participants = [{ rule: COMMUNES, validity: validFrom(day('2022-01-01'), day('2028-01-01')) }];
    expect(warnings({ validity: years(2022, 2026), participants })).toEqual([
      'PARTICIPATION_OUTSIDE_VALIDITY participants.0.from',
    ]);
  });

  it('parties and named units are concerned', () =>
    expect(
      concernedBy(programmeDraft({ participants: [{ rule: units('a', 'pol-bca'), validity: from2022 }] })),
    ).toEqual(['tgdv-tw', 'pol-bca', 'a']));
});

describe('a programme is refused with all its faults at once', () => {
  it('wherever they are', () => {
    const base = documentId('25-NQ/TW');
    expect(
      faults({ name: ' ', parties: [], focusAreas: ['ổn', '0912 345 678'], bases: [base, base] }),
    ).toEqual([
      'TEXT_REQUIRED name',
      'LEAD_REQUIRED parties',
      'PARTNER_REQUIRED parties',
      'BASE_TWICE bases.1',
      'PERSONAL_IDENTIFIER focusAreas.1',
    ]);
  });
});
