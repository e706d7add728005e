import type { AnswerCell, ShownIndicator } from '@danvan/app-kit/rollup';
import { describe, expect, it } from 'vitest';
import { chapterOf, decadeChapters } from './decade-chapters.ts';

const indicator = (code: string, pairedWith: string | null = null) =>
  ({ code, pairedWith }) as ShownIndicator;
const cell = (indicatorCode: string, value: string | null) => ({ indicatorCode, value }) as AnswerCell;

describe('the Kon Tum decade in chapters', () => {
  const chapters = decadeChapters(
    [
      indicator('MODEL_PROVINCE'),
      indicator('TEAM_URBAN_GUARD', 'TEAM_URBAN_GUARD_MEMBERS'),
      indicator('INFORMATION_ITEMS'),
      indicator('TEAM_URBAN_GUARD_MEMBERS', 'TEAM_URBAN_GUARD'),
      indicator('TEAM_SECURITY'),
    ],
    [
      cell('MODEL_PROVINCE', '14'),
      cell('TEAM_URBAN_GUARD', '136'),
      cell('TEAM_URBAN_GUARD_MEMBERS', '539'),
      cell('TEAM_SECURITY', null),
      cell('INFORMATION_ITEMS', '1200'),
    ],
  );

  it('is told from forces and teams to closeness with the people', () => {
    expect(chapters.map(({ chapter }) => chapter)).toEqual(['TEAMS', 'MODELS', 'CLOSENESS']);
  });

  it('tells 136 teams and their 539 members as one statement', () => {
    const [teams] = chapters;
    expect(teams?.statements.map(({ items }) => items.map((item) => item.cell.value))).toEqual([
      ['136', '539'],
    ]);
  });

  it('leaves out what was not reported, and loses no indicator that it does not know', () => {
    expect(chapters.flatMap(({ statements }) => statements).map(({ key }) => key)).not.toContain(
      'TEAM_SECURITY',
    );
    expect(chapterOf('SOMETHING_NEW')).toBe('OTHER');
  });
});
