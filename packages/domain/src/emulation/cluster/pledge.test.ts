import { describe, expect, test } from 'vitest';
import { unitId } from '../../hierarchy/testing/index.ts';
import {
  bindingPledge,
  clusterYearOf,
  type EmulationCluster,
  endCluster,
  pledgeStanding,
  revisePledge,
  setClusterYear,
  signPledge,
} from './index.ts';
import {
  aCluster,
  after,
  around,
  FOURTEEN,
  faultsOf,
  LAUNCHES,
  launches,
  onDay,
  SHARE,
  STORY,
  warningsOf,
  yearOfUnits,
} from './testing.ts';

const set = after(setClusterYear(aCluster(), yearOfUnits(2026, ['a', 'b', 'c']), around()));
const of = (unit: string, seen = 0, year = 2026) => ({ year, unit: unitId(unit), seen });
const signed = after(signPledge(set, of('a'), launches('14'), onDay('2026-02-10')));
const year = (cluster: EmulationCluster) => {
  const found = clusterYearOf(cluster, 2026);
  if (found === null) throw new Error('No such year');
  return found;
};

describe('the pledge of a cluster', () => {
  test('a unit signs its targets, and they bind it', () => {
    expect(bindingPledge(year(signed), unitId('a'))?.targets).toEqual([
      { indicator: LAUNCHES, value: FOURTEEN },
    ]);
    expect(bindingPledge(year(signed), unitId('b'))).toBeNull();
  });

  test('it is complete when every member has signed', () => {
    expect(pledgeStanding(year(signed))).toEqual({ signed: ['a'], waiting: ['b', 'c'], isComplete: false });
    const all = ['b', 'c'].reduce(
      (cluster, unit) => after(signPledge(cluster, of(unit), launches('3'), onDay('2026-02-11'))),
      signed,
    );
    expect(pledgeStanding(year(all)).isComplete).toBe(true);
  });

  test('who is not a member, or only for a part of the year, signs nothing', () => {
    const members = ['a', 'b', 'c'].map((unit) => ({ unit: unitId(unit), from: null, to: null }));
    const leaving = members.map((each) =>
      each.unit === 'c' ? { ...each, to: '2026-06-01' as never } : each,
    );
    const cluster = after(
      setClusterYear(aCluster(), yearOfUnits(2026, ['a', 'b', 'c'], { members: leaving }), around()),
    );
    for (const unit of ['c', 'j'])
      expect(faultsOf(signPledge(cluster, of(unit), launches('1'), onDay('2026-02-10')))).toEqual([
        'NOT_A_MEMBER',
      ]);
    expect(pledgeStanding(year(cluster)).waiting).toEqual(['a', 'b']);
  });

  test('there is nothing to sign in a year that is not set, or once the cluster has ended', () => {
    const today = onDay('2026-02-10');
    expect(faultsOf(signPledge(set, of('a', 0, 2027), launches('1'), today))).toEqual(['YEAR_NOT_SET']);
    const ended = after(endCluster(set, { on: today.today, reason: 'Sắp xếp lại' }, today.today));
    expect(faultsOf(signPledge(ended, of('a'), launches('1'), today))).toEqual(['CLUSTER_ENDED']);
  });

  test('early in the year means until 31 March; later is taken and said', () => {
    const on = (day: string) => warningsOf(signPledge(set, of('a'), launches('1'), onDay(day)));
    expect([on('2025-12-20'), on('2026-03-31'), on('2026-04-01')]).toEqual([[], [], ['PLEDGE_LATE']]);
  });
});

describe('what is pledged', () => {
  const sign = (targets: { indicator: typeof LAUNCHES; value: string }[], text: string | null = null) =>
    signPledge(set, of('a'), { targets, text }, onDay('2026-02-10'));

  test.each([
    ['numbers in Vietnamese notation', [{ indicator: LAUNCHES, value: '1.714' }], []],
    ['zero is a target too', [{ indicator: LAUNCHES, value: '0' }], []],
    ['decimals as the indicator has them', [{ indicator: SHARE, value: '92,55' }], []],
    ['a count is whole', [{ indicator: LAUNCHES, value: '1,5' }], ['TARGET_NOT_WHOLE']],
    ['words are no number', [{ indicator: LAUNCHES, value: 'nhiều' }], ['TARGET_NOT_A_NUMBER']],
    ['a narrative has no number', [{ indicator: STORY, value: '1' }], ['TARGET_UNKNOWN']],
    [
      'each indicator once',
      [
        { indicator: LAUNCHES, value: '1' },
        { indicator: LAUNCHES, value: '2' },
      ],
      ['TARGET_TWICE'],
    ],
    ['something, at least', [], ['PLEDGE_EMPTY']],
  ])('%s', (_, targets, faults) => expect(faultsOf(sign(targets))).toEqual(faults));

  test('words are enough, without anything of a person', () => {
    expect(sign([], 'Không để xảy ra điểm nóng').ok).toBe(true);
    expect(faultsOf(sign([], 'Liên hệ 0912345678'))).toEqual(['PERSONAL_IDENTIFIER']);
  });
});

describe('a pledge that was signed', () => {
  const revise = (reason: string | null, seen = 1) =>
    revisePledge(signed, of('a', seen), { ...launches('20'), reason }, onDay('2026-08-01'));

  test('is not signed again but revised, with a reason', () => {
    expect(faultsOf(signPledge(signed, of('a'), launches('9'), onDay('2026-02-11')))).toEqual([
      'SIGNED_ALREADY',
    ]);
    expect(faultsOf(revise('  '))).toEqual(['TEXT_REQUIRED']);
    expect(
      faultsOf(revisePledge(signed, of('b'), { ...launches('1'), reason: 'x' }, onDay('2026-08-01'))),
    ).toEqual(['NOT_SIGNED_YET']);
  });

  test('keeps what it said before; the newest binds', () => {
    const revised = after(revise('Bộ giao thêm địa bàn'));
    const [pledge] = year(revised).pledges;
    expect(pledge?.signings.map(({ on, reason }) => [on, reason])).toEqual([
      ['2026-02-10', null],
      ['2026-08-01', 'Bộ giao thêm địa bàn'],
    ]);
    expect(bindingPledge(year(revised), unitId('a'))?.targets[0]?.value.toFixed()).toBe('20');
  });

  test('is not revised from a page that shows an older one', () => {
    expect(faultsOf(revise('Bộ giao thêm', 0))).toEqual(['PLEDGE_CHANGED']);
  });

  test('stays when the members of the year change, which then wants a reason', () => {
    const fewer = (reason: string | null) =>
      setClusterYear(signed, { ...yearOfUnits(2026, ['a', 'b']), reason }, around());
    expect(faultsOf(fewer(null))).toEqual(['TEXT_REQUIRED']);
    expect(bindingPledge(year(after(fewer('c sang cụm khác'))), unitId('a'))).not.toBeNull();
  });
});
