import { describe, expect, it } from 'vitest';
import { day, decimal, id, validFrom } from '../../kernel/index.ts';
import { sayFault } from '../record/index.ts';
import { type ActivityContext, makeActivity } from './make-activity.ts';
import type { ActivityDraft } from './model.ts';
import { activityDraft } from './testing.ts';
import { ACTIVITY_FAULT_WORDS } from './words.ts';

const TODAY: ActivityContext = { today: day('2026-11-22'), validities: [] };
const MINISTRY = id<'OrgUnit'>('pol-bca');
const FRONT = id<'OrgUnit'>('mttq-tw');
const PROVINCE = id<'OrgUnit'>('ub-thai-binh');

const made = (over: Partial<ActivityDraft>, context = TODAY) => {
  const result = makeActivity(activityDraft(over), context);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const faults = (over: Partial<ActivityDraft>): readonly string[] => {
  const result = makeActivity(activityDraft(over), TODAY);
  return result.ok ? [] : result.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('an activity', () => {
  it('of 3.000 đợt with 350.000 lượt người keeps both, each in its own unit (facts.md §3)', () => {
    const { value } = made({
      counts: [
        { measure: 'DRIVE', entry: '3.000', what: null },
        { measure: 'ATTENDANCE', entry: '350.000', what: null },
      ],
    });
    expect(value.counts.map(({ measure, value }) => [measure, value.toFixed()])).toEqual([
      ['DRIVE', '3000'],
      ['ATTENDANCE', '350000'],
    ]);
  });

  it('says "hơn 1.000 đợt" as more than a thousand (facts.md §3)', () => {
    const { value } = made({ counts: [{ measure: 'DRIVE', entry: 'hơn 1.000 đợt', what: null }] });
    expect(value.counts).toEqual([{ measure: 'DRIVE', value: decimal(1000), qualifier: 'OVER', what: null }]);
  });

  it('without any number is an activity all the same', () => expect(made({}).value.counts).toEqual([]));

  it('that takes a whole month may still be under way', () => {
    expect(made({ firstDay: day('2026-11-01'), lastDay: day('2026-11-30') }).value.span.lastDay).toBe(
      '2026-11-30',
    );
  });

  it('outside the time of its programme is taken, and noticed', () => {
    const programme = validFrom(day('2026-04-01'), day('2027-01-01'));
    expect(made({}, { ...TODAY, validities: [programme] }).warnings.map(({ code }) => code)).toEqual([
      'OUTSIDE_PROGRAMME',
    ]);
    expect(
      made({ firstDay: day('2026-04-01'), lastDay: day('2026-12-31') }, { ...TODAY, validities: [programme] })
        .warnings,
    ).toEqual([]);
  });
});

describe('an activity is not taken', () => {
  it.each<[string, Partial<ActivityDraft>, string[]]>([
    ['without a name', { name: ' ' }, ['TEXT_REQUIRED name']],
    [
      'without its days',
      { firstDay: null, lastDay: null },
      ['DAY_REQUIRED firstDay', 'DAY_REQUIRED lastDay'],
    ],
    ['when it ends before it starts', { lastDay: day('2026-03-14') }, ['ENDS_BEFORE_START lastDay']],
    [
      'before it has taken place',
      { firstDay: day('2026-11-23'), lastDay: day('2026-11-23') },
      ['NOT_YET firstDay'],
    ],
    [
      'with a number that cannot be read',
      { counts: [{ measure: 'PERSON', entry: 'nhiều', what: null }] },
      ['COUNT_NOT_READ counts.0.entry'],
    ],
    [
      'with half a person',
      { counts: [{ measure: 'PERSON', entry: '2,5', what: null }] },
      ['COUNT_NOT_READ counts.0.entry'],
    ],
    [
      'with two counts of the same thing in one unit',
      {
        counts: [
          { measure: 'DRIVE', entry: '1', what: null },
          { measure: 'DRIVE', entry: '2', what: ' ' },
        ],
      },
      ['MEASURE_TWICE counts.1.measure'],
    ],
    [
      'with a phone number in its text',
      { description: 'Liên hệ 0912 345 678 để đăng ký' },
      ['PERSONAL_IDENTIFIER description'],
    ],
    ['as a commendation of nobody', { kind: 'COMMENDATION' }, ['COMMENDATION_REQUIRED commendation']],
    [
      'as a commendation without form and issuer',
      { kind: 'COMMENDATION', commendation: { form: '', issuers: [], presenter: PROVINCE } },
      ['TEXT_REQUIRED commendation.form', 'ISSUER_REQUIRED commendation.issuers'],
    ],
    [
      'as a launch that commends',
      { commendation: { form: 'Bằng khen', issuers: [MINISTRY], presenter: null } },
      ['COMMENDATION_NOT_EXPECTED commendation'],
    ],
  ])('%s', (_name, over, expected) => expect(faults(over)).toEqual(expected));

  it('and is told everything at once', () => {
    expect(faults({ name: '', firstDay: null, place: 'a@b.vn' })).toEqual([
      'TEXT_REQUIRED name',
      'DAY_REQUIRED firstDay',
      'PERSONAL_IDENTIFIER place',
    ]);
  });

  it('in Vietnamese that says what to do about a number', () => {
    const result = makeActivity(
      activityDraft({ counts: [{ measure: 'PERSON', entry: '1,714', what: null }] }),
      TODAY,
    );
    const [fault] = result.ok ? [] : result.error;
    expect(fault && sayFault(ACTIVITY_FAULT_WORDS, fault, 'vi')).toContain('1.714');
  });
});

it('a certificate of the ministry and the Front is handed over by a third (facts.md §5, S1)', () => {
  const commendation = { form: 'Bằng khen', issuers: [MINISTRY, FRONT], presenter: PROVINCE };
  expect(made({ kind: 'COMMENDATION', commendation }).value.commendation).toEqual(commendation);
});
