import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  GOOD,
  perform,
  type ReportingWorld,
  reportingWorld,
  save,
  submitted,
  type Typed,
} from '../../../testing/reporting-world.ts';
import { COMMUNE_FORM } from '../../../testing/small-forms.ts';

let world: ReportingWorld;
let period: string;
let months = 0;
const reportOf = (unit: string) => `${period}:ca:${unit}`;

beforeAll(async () => {
  world = await reportingWorld();
});
beforeEach(async () => {
  const month = String((months % 12) + 1).padStart(2, '0');
  period = await world.openPeriodAt(COMMUNE_FORM, `${2027 + Math.floor(months / 12) * 2}-${month}-01`);
  months += 1;
});
afterAll(() => world.close());

const faultsOf = async (typed: Typed | readonly Typed[]) => {
  const answer = await save(await world.as('canbo.xa'), { reportId: reportOf('sa-thay'), version: 1 }, typed);
  expect(answer.__typename).toBe('FiguresRefused');
  return answer.faults;
};

const figuresStored = async () => {
  const [row] = await world.dataSource.query(
    'SELECT count(*)::int AS count FROM figure WHERE report_id = $1',
    [reportOf('sa-thay')],
  );
  return row.count;
};

describe('figures that are not right are refused at their field', () => {
  it.each([
    ['a negative count', { TEAMS: '-5' }, 'NEGATIVE', 'entry'],
    ['1e30', { TEAMS: '1e30' }, 'NOT_A_NUMBER', 'entry'],
    ['a number beyond all measure', { TEAMS: '1'.repeat(30) }, 'TOO_LARGE', 'entry'],
    ['1,714, which is one and a bit or seventeen hundred', { TEAMS: '1,714' }, 'AMBIGUOUS_NUMBER', 'entry'],
    ['text', { TEAMS: 'nhiều' }, 'NOT_A_NUMBER', 'entry'],
    ['decimals where counts are whole', { TEAMS: '2,5' }, 'DECIMALS_NOT_ALLOWED', 'entry'],
    ['an unknown indicator', { NOBODY: '1' }, 'NOT_IN_FORM', 'indicatorCode'],
    ['nothing', { TEAMS: '' }, 'VALUE_REQUIRED', 'entry'],
    ['more than all', { COVERAGE: '101' }, 'ABOVE_MAXIMUM', 'entry'],
    ['half of a ratio', { COVERAGE: { numerator: '1' } }, 'RATIO_PART_MISSING', 'denominator'],
    [
      'an identity number in a note',
      { TEAMS: { entry: '1', note: 'CCCD 001090012345' } },
      'PERSONAL_IDENTIFIER',
      'note',
    ],
    [
      'a phone number in a note',
      { TEAMS: { entry: '1', note: 'gọi 0912 345 678' } },
      'PERSONAL_IDENTIFIER',
      'note',
    ],
    ['a phone number in a narrative', { NOTES: { note: 'gọi 0912345678' } }, 'PERSONAL_IDENTIFIER', 'note'],
  ] as const)('%s', async (_, typed, code, field) => {
    const [fault] = await faultsOf(typed);
    expect(fault).toMatchObject({ code, field });
    expect(fault.path).toEqual(['figures', '0', field]);
    expect(fault.message).toMatch(/\p{L}{2,} \p{L}/u);
  });

  it('1.714 is one thousand seven hundred and fourteen', async () => {
    const answer = await save(
      await world.as('canbo.xa'),
      { reportId: reportOf('sa-thay'), version: 1 },
      { TEAMS: '1.714' },
    );
    expect(answer.report.figures).toMatchObject([{ indicatorCode: 'TEAMS', value: '1714' }]);
  });

  it('one fault keeps everything from being saved, and every fault is named', async () => {
    const faults = await faultsOf({ TEAMS: '10', LAUNCHES: '-1', GROUPS: 'x' });
    expect(faults.map((fault: { indicatorCode: string }) => fault.indicatorCode)).toEqual([
      'LAUNCHES',
      'GROUPS',
    ]);
    expect(await figuresStored()).toBe(0);
  });
});

describe('a save carries each figure of the form at most once', () => {
  const ALL: Typed = {
    ...GOOD,
    COVERAGE: { entry: '50', numerator: '1', denominator: '2' },
    NOTES: { note: 'Phát động tại 3 thôn.' },
  };
  const items = COMMUNE_FORM.form.sections.flatMap((section) => section.items).length;
  const order = () => ({ reportId: reportOf('sa-thay'), version: 1 });

  it('as many as the form has items are saved', async () => {
    expect(Object.keys(ALL)).toHaveLength(items);
    const answer = await save(await world.as('canbo.xa'), order(), ALL);
    expect(answer).toMatchObject({ __typename: 'FiguresSaved', report: { filled: items } });
  });

  it('one more is refused before any of them is looked at', async () => {
    const answer = await save(await world.as('canbo.xa'), order(), { ...ALL, NOBODY: 'x' });
    expect(answer).toMatchObject({
      __typename: 'ActRefused',
      code: 'TOO_MANY_FIGURES',
      message: `Biểu mẫu có ${items} chỉ tiêu nhưng đã gửi nhiều số liệu hơn. Hãy tải lại trang rồi nhập lại.`,
      path: ['figures'],
    });
    expect(await figuresStored()).toBe(0);
  });

  it('the same indicator twice is named', async () => {
    const twice = [{ TEAMS: '1' }, { TEAMS: '2' }];
    const [fault] = await faultsOf(twice);
    expect(fault).toMatchObject({ code: 'INDICATOR_REPEATED', path: ['figures', '1', 'indicatorCode'] });
  });
});

describe('a report that is not complete is not submitted', () => {
  const refused = async (typed: Typed) => {
    const answer = await submitted(await world.as('canbo.xa'), reportOf('sa-thay'), typed);
    expect(answer.__typename).toBe('FiguresRefused');
    return answer.faults.map((fault: { indicatorCode: string; code: string }) => [
      fault.indicatorCode,
      fault.code,
    ]);
  };

  it('a pair with one half missing', async () => {
    const { MEMBERS: _, ...half } = GOOD;
    expect(await refused(half)).toEqual([['MEMBERS', 'PAIR_HALF_MISSING']]);
  });

  it('a required figure is missing', async () => {
    const { LAUNCHES: _, ...rest } = GOOD;
    expect(await refused(rest)).toEqual([['LAUNCHES', 'REQUIRED_MISSING']]);
  });

  it('fewer members than groups', async () => {
    expect(await refused({ ...GOOD, MEMBERS: '1' })).toEqual([['MEMBERS', 'COMPARISON_FAILS']]);
  });
});

describe('acts at the wrong time or by the wrong one', () => {
  it('a repeated submission with the same key gives the same answer; with another key it is named', async () => {
    const commune = await world.as('canbo.xa');
    const reportId = reportOf('sa-thay');
    await save(commune, { reportId, version: 1 }, GOOD);
    const order = { reportId, version: 2, key: `nop-${period}` };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => perform(commune, 'submitReport', order)),
    );
    for (const answer of answers)
      expect(answer).toMatchObject({ __typename: 'ReportChanged', report: { version: 3 } });
    expect(await perform(commune, 'submitReport', { reportId, version: 3 })).toMatchObject({
      code: 'WRONG_STATE',
    });
    const other = await perform(commune, 'submitReport', { ...order, version: 3 });
    expect(other).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] });
  });

  it('may be of any length', async () => {
    const order = { reportId: reportOf('sa-thay'), version: 1, key: randomBytes(20_000).toString('hex') };
    const [first, again] = [
      await save(await world.as('canbo.xa'), order, GOOD),
      await save(await world.as('canbo.xa'), order, GOOD),
    ];
    expect(first).toMatchObject({ __typename: 'FiguresSaved', report: { version: 2 } });
    expect(again).toEqual(first);
  });

  it('of twenty who write on one version one wins, the others see the current one', async () => {
    const commune = await world.as('canbo.xa');
    const order = { reportId: reportOf('sa-thay'), version: 1 };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => save(commune, order, { TEAMS: String(10 + index) })),
    );
    const won = answers.filter((answer) => answer.__typename === 'FiguresSaved');
    const lost = answers.filter((answer) => answer.__typename === 'VersionConflict');
    expect([won.length, lost.length]).toEqual([1, 19]);
    for (const { current } of lost) {
      expect(current).toMatchObject({ version: 2, figures: won[0].report.figures });
    }
  });

  it('nobody approves without the right: not the officer, not another province, not the commune', async () => {
    const reportId = reportOf('sa-thay');
    await submitted(await world.as('canbo.xa'), reportId);
    const order = { reportId, version: 3 };
    for (const stranger of ['canbo.xa', 'canbo.tinh', 'danvan.tw', 'doitac'] as const) {
      const answer = await perform(await world.as(stranger), 'approveReport', order);
      expect(answer.errors[0].extensions.code).toBe('FORBIDDEN');
    }
    const neighbour = await perform(await world.as('duyet.gialai'), 'approveReport', order);
    const unknown = await perform(await world.as('duyet.gialai'), 'approveReport', {
      ...order,
      reportId: 'none',
    });
    expect(neighbour).toMatchObject({ code: 'NOT_FOUND' });
    expect(neighbour).toEqual(unknown);
    expect(await perform(await world.as('tonghop'), 'approveReport', order)).toMatchObject({
      code: 'NOT_YOUR_STEP',
    });
  });

  it('a reason is required, and carries no identifier', async () => {
    const reportId = reportOf('sa-thay');
    await submitted(await world.as('canbo.xa'), reportId);
    const officer = await world.as('canbo.tinh');
    const back = (reason?: string) => perform(officer, 'sendBackReport', { reportId, version: 3 }, reason);
    expect(await back()).toMatchObject({ code: 'REASON_REQUIRED', path: ['reason'] });
    expect(await back('   ')).toMatchObject({ code: 'REASON_REQUIRED', path: ['reason'] });
    expect(await back('Gọi 0912345678')).toMatchObject({ code: 'PERSONAL_IDENTIFIER', path: ['reason'] });
  });

  it('a unit that does not exist in a period has no report in it', async () => {
    const ids: { unit_id: string }[] = await world.dataSource.query(
      'SELECT unit_id FROM report WHERE period_id = $1',
      [period],
    );
    const units = ids.map((row) => row.unit_id);
    expect(units).toContain('ca:sa-thay');
    expect(units).not.toContain('ca:sa-thay-cu');
    const answer = await save(
      await world.as('canbo.xa'),
      { reportId: reportOf('sa-thay-cu'), version: 1 },
      GOOD,
    );
    expect(answer).toMatchObject({ code: 'NOT_FOUND', path: ['reportId'] });
  });
});
