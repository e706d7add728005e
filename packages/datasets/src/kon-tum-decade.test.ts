import { checkHierarchy, restate } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import { expect, test } from 'vitest';
import { buildHierarchy } from './build-hierarchy.ts';
import { konTumDecade } from './kon-tum-decade.ts';
import { INDICATORS } from './reporting/indicators.ts';

const { reports, periods } = konTumDecade();
const konTum = reports.find(({ report }) => report.unit === 'pol-p62-2010');
const figure = (code: string) => konTum?.figures.find(({ indicator }) => indicator === code);

test('the decade of Công an tỉnh Kon Tum is one closed report with all published figures', () => {
  expect(konTum?.report.state).toBe('CLOSED');
  expect(konTum?.history.map(({ to }) => to)).toEqual(['SUBMITTED', 'APPROVED', 'CLOSED']);
  expect(konTum?.figures).toHaveLength(19);
  expect(periods.map(({ label }) => label.vi)).toEqual([
    'Giai đoạn 17/06/2010–07/02/2020',
    'Giai đoạn 01/01/2017–11/03/2019',
  ]);
});

test.each([
  ['TEAM_SECURITY', '1714', 'EXACT'],
  ['TEAM_URBAN_GUARD', '136', 'EXACT'],
  ['TEAM_URBAN_GUARD_MEMBERS', '539', 'EXACT'],
  ['LAUNCH_KEY_AREA_TURNS', '350000', 'EXACT'],
  ['INFORMATION_ITEMS', '1200', 'OVER'],
  ['VOLUNTEER_DRIVE', '1000', 'OVER'],
])('%s is %s (%s), as published', (code, value, qualifier) => {
  expect(figure(code)?.value?.toFixed()).toBe(value);
  expect(figure(code)?.qualifier).toBe(qualifier);
});

test('the nation reported 100 % in 2019, without saying of how many', () => {
  const national = reports.find(({ report }) => report.unit === 'pol-bca');
  expect(national?.figures.map(({ value }) => value?.toFixed())).toEqual(['100']);
  expect(national?.figures[0]?.denominator).toBeNull();
});

test('136 teams and 539 members are a pair, in both directions', () => {
  const pair = (code: string) => INDICATORS.find((indicator) => indicator.code === code)?.pairedWith;
  expect(pair('TEAM_URBAN_GUARD')).toBe('TEAM_URBAN_GUARD_MEMBERS');
  expect(pair('TEAM_URBAN_GUARD_MEMBERS')).toBe('TEAM_URBAN_GUARD');
});

test('under Kon Tum as it was, under Quảng Ngãi today, and the nation has 1,714 teams in both', () => {
  const checked = checkHierarchy(buildHierarchy().record);
  if (!checked.ok || !konTum) throw new Error('The map contradicts itself');
  const value = figure('TEAM_SECURITY')?.value;
  if (!value) throw new Error('No figure');
  const figures = [{ unit: konTum.report.unit, endsOn: day('2020-02-07'), value }];
  const question = { hierarchy: checked.value, tree: 'POLICE', figures } as const;
  const asWas = restate({ ...question, way: { kind: 'AS_WAS' } });
  const today = restate({ ...question, way: { kind: 'RESTATED', day: day('2026-11-22') } });
  expect([...asWas.units.keys()].toSorted()).toEqual(['pol-bca', 'pol-p62-2010']);
  expect([...today.units.keys()].toSorted()).toEqual(['pol-bca', 'pol-p51-2025']);
  expect([asWas.total.toFixed(), today.total.toFixed()]).toEqual(['1714', '1714']);
});
