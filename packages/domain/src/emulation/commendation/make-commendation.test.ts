import { describe, expect, it } from 'vitest';
import { day, validFrom } from '../../kernel/index.ts';
import { sayFault } from '../../programme/index.ts';
import { formOn } from './form.ts';
import { issuerLevelOf } from './issuer-level.ts';
import { makeCommendation } from './make-commendation.ts';
import { submitCommendation } from './submit-commendation.ts';
import {
  collective,
  draft,
  drafted,
  form,
  ground,
  individuals,
  judged,
  OFFICER,
  refusals,
  run,
  SIX,
  unit,
} from './testing.ts';
import { titleOfCommendation } from './title-of.ts';
import { COMMENDATION_FAULT_WORDS } from './words.ts';

const make = (rest: Parameters<typeof draft>[0], on = ground()) => makeCommendation(draft(rest), on);
const warned = (...args: Parameters<typeof make>) => {
  const outcome = make(...args);
  return outcome.ok ? refusals({ ok: false, error: outcome.value.warnings }) : outcome.error;
};
const PAIR = [collective('don-vi-1'), collective('don-vi-2')];

describe('a proposal from a published run', () => {
  it('keeps what the run said of each collective, so that it stays what it was', () => {
    const { unit: _unit, ...standing } = SIX[0] ?? judged('?');
    expect(drafted().candidates[0]).toMatchObject({ standing, outcome: null, cancellations: [] });
  });

  it('counts individuals and knows nothing else of them (facts.md §8)', () => {
    const [candidate] = drafted({ candidates: [individuals('don-vi-2', 3)] }).candidates;
    expect(candidate).toMatchObject({ people: 3, standing: null });
  });

  it('may be kept with more than the quota allows and with who is barred, and says so', () => {
    const units = [judged('don-vi-1', { mayHaveTitle: false }), ...SIX.slice(1)];
    expect(warned({ candidates: PAIR }, ground({ run: run(units) }))).toEqual([
      'BARRED_FROM_TITLES candidates.0',
      'QUOTA_EXCEEDED candidates',
    ]);
  });

  it.each([
    ['of a run that is not published', {}, ground({ run: null }), ['RUN_NOT_PUBLISHED run']],
    ['of another year', { year: 2025 }, ground(), ['YEAR_NOT_OF_RUN year']],
    ['of a year to come', { year: 2027 }, ground(), ['YEAR_NOT_USABLE year']],
    ['with a run and an occasion', { occasion: 'Đột xuất' }, ground(), ['OCCASION_BESIDE_RUN occasion']],
    ['by a form that has ended', {}, ground({ form: null }), ['FORM_NOT_IN_FORCE form']],
    [
      'with one unit twice',
      { candidates: [...PAIR, collective('don-vi-1')] },
      ground(),
      ['CANDIDATE_REPEATED candidates.2'],
    ],
    [
      'with half an individual',
      { candidates: [individuals('don-vi-1', 0.5)] },
      ground(),
      ['COUNT_NOT_WHOLE candidates.0.people'],
    ],
    [
      'with no individual',
      { candidates: [individuals('don-vi-1', 0)] },
      ground(),
      ['COUNT_NOT_WHOLE candidates.0.people'],
    ],
    [
      'with a unit that is two collectives',
      { candidates: [collective('don-vi-1', { people: 2 })] },
      ground(),
      ['ONE_COLLECTIVE candidates.0.people'],
    ],
    [
      'with individuals for a form of collectives',
      { candidates: [individuals('don-vi-1', 2)] },
      ground({ form: form({ for: ['COLLECTIVE'] }) }),
      ['NOT_FOR_INDIVIDUALS candidates.0'],
    ],
    [
      'with a telephone number in the note',
      { candidates: [collective('don-vi-1', { note: 'gọi 0912 345 678' })] },
      ground(),
      ['PERSONAL_IDENTIFIER candidates.0.note'],
    ],
  ] as const)('%s is not taken', (_, rest, on, expected) => {
    const outcome = make(rest as Parameters<typeof draft>[0], on);
    expect(refusals(outcome)).toEqual(expected);
    for (const fault of outcome.ok ? [] : outcome.error) {
      expect(sayFault(COMMENDATION_FAULT_WORDS, fault, 'vi')).not.toMatch(/[{}]/);
    }
  });
});

describe('a proposal without a run', () => {
  const forOccasions = ground({ run: null, form: form({ isForOccasions: true }) });
  const withoutRun = { run: null } as const;

  it('names its occasion, and asks nothing of a run', () => {
    expect(warned({ ...withoutRun, occasion: 'Sơ kết 5 năm chương trình 09' }, forOccasions)).toEqual([]);
    expect(refusals(make(withoutRun, forOccasions))).toEqual(['TEXT_REQUIRED occasion']);
  });

  it('is not possible where the form asks for a run', () => {
    expect(refusals(make(withoutRun, ground({ run: null })))).toEqual(['RUN_REQUIRED run']);
  });
});

describe('a proposal that is submitted', () => {
  const submit = (rest: Parameters<typeof draft>[0], on = ground()) =>
    submitCommendation(drafted(rest, on), OFFICER, on);

  it('keeps to the quota, or says why it does not', () => {
    expect(refusals(submit({ candidates: PAIR }))).toEqual(['QUOTA_EXCEEDED candidates']);
    expect(refusals(submit({ candidates: PAIR, overQuotaReason: 'Hai đơn vị cùng dẫn đầu' }))).toEqual([]);
  });

  it('tells the numbers of the quota', () => {
    const outcome = submit({ candidates: PAIR });
    const [fault] = outcome.ok ? [] : outcome.error;
    if (!fault) throw new Error('expected a fault');
    expect(sayFault(COMMENDATION_FAULT_WORDS, fault, 'vi')).toContain(
      'được tối đa 1, đã tặng 0, lần này 2, vượt 1',
    );
  });

  it('has somebody in it, none of whom is barred, and none of whom has it already', () => {
    expect(refusals(submit({ candidates: [] }))).toEqual(['NO_CANDIDATE candidates']);
    expect(refusals(submit({ candidates: [collective('la')] }))).toEqual(['NOT_JUDGED candidates.0']);
    const earlier = [{ unit: unit('don-vi-1'), cluster: 'cum-1' }];
    expect(refusals(submit({ overQuotaReason: 'x' }, ground({ earlier })))).toEqual([
      'HAS_IT_ALREADY candidates.0',
    ]);
  });

  it('goes to an issuer whose level gives this form', () => {
    expect(refusals(submit({}, ground({ issuerLevel: 'PROVINCE' })))).toEqual(['ISSUER_LEVEL_UNFIT issuer']);
    expect(refusals(submit({}, ground({ issuerLevel: null })))).toEqual(['ISSUER_LEVEL_UNFIT issuer']);
  });

  it('is judged by the law of the day: a form that ended since the draft is refused', () => {
    expect(refusals(submitCommendation(drafted(), OFFICER, ground({ form: null })))).toEqual([
      'FORM_NOT_IN_FORCE form',
    ]);
  });
});

describe('the forms of a day', () => {
  const until = form({ validity: validFrom(day('2010-01-01'), day('2026-10-01')) });
  const since = form({ validity: validFrom(day('2026-10-01')), quota: { kind: 'NONE' } });

  it('change on the day on which the law changes', () => {
    expect(formOn([until, since], 'CO_THI_DUA', day('2026-09-30'))).toBe(until);
    expect(formOn([until, since], 'CO_THI_DUA', day('2026-10-01'))).toBe(since);
    expect(formOn([until], 'CO_THI_DUA', day('2026-10-01'))).toBeNull();
  });
});

describe('the level at which a unit issues', () => {
  it.each([
    ['a ministry', { level: 'CENTRAL', kind: 'MINISTRY' }, 'MINISTRY'],
    ['the central committee of the Front (S1)', { level: 'CENTRAL', kind: 'FRONT_COMMITTEE' }, 'MINISTRY'],
    ['the State', { level: 'CENTRAL', kind: 'NATION' }, 'CENTRAL_GOVERNMENT'],
    ['a provincial police', { level: 'PROVINCE', kind: 'POLICE' }, 'PROVINCE'],
    ['a district police of before', { level: 'DISTRICT', kind: 'POLICE' }, 'DISTRICT'],
    ['a commune police', { level: 'COMMUNE', kind: 'POLICE' }, 'COMMUNE'],
    ['a division', { level: 'PROVINCE', kind: 'DIVISION' }, null],
    ['a residential area', { level: 'RESIDENTIAL_AREA', kind: 'RESIDENTIAL_AREA' }, null],
  ] as const)('%s', (_, grade, level) => expect(issuerLevelOf(grade)).toBe(level));
});

it('the title of the record says what is asked for and for how many, and names nobody', () => {
  const { candidates } = drafted({
    candidates: [...PAIR, individuals('don-vi-1', 3), individuals('don-vi-2', 2)],
  });
  expect(titleOfCommendation({ year: 2026, candidates }, form())).toBe(
    'Cờ thi đua năm 2026: 2 tập thể, 5 cá nhân',
  );
  expect(titleOfCommendation({ year: 2026, candidates: [] }, form())).toBe('Cờ thi đua năm 2026');
});
