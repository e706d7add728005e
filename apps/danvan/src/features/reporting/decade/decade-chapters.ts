import { pairUp } from '@danvan/app-kit/pair-up';
import type { AnswerCell, ShownIndicator } from '@danvan/app-kit/rollup';

/** What the ten years are told by. */
export const CHAPTERS = ['FORCES', 'TEAMS', 'MODELS', 'LAUNCHES', 'CLOSENESS', 'OTHER'] as const;
export type Chapter = (typeof CHAPTERS)[number];

const BEGINNINGS: readonly (readonly [string, Chapter])[] = [
  ['COMMUNE_POLICE_', 'FORCES'],
  ['TEAM_', 'TEAMS'],
  ['MODEL_', 'MODELS'],
  ['LAUNCH_', 'LAUNCHES'],
  ['CONFERENCE_', 'CLOSENESS'],
  ['INFORMATION_', 'CLOSENESS'],
  ['VOLUNTEER_', 'CLOSENESS'],
];

/** The chapter to which an indicator belongs. */
export const chapterOf = (code: string): Chapter =>
  BEGINNINGS.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'OTHER';

export type DecadeItem = { readonly indicator: ShownIndicator; readonly cell: AnswerCell };

/** One statement: a figure, or the two halves of a linked pair. */
export type Statement = { readonly key: string; readonly items: readonly DecadeItem[] };
export type ChapterOfDecade = { readonly chapter: Chapter; readonly statements: readonly Statement[] };

/** Figures in chapters, linked pairs as one statement; what was not reported is left out. */
export const decadeChapters = (
  indicators: readonly ShownIndicator[],
  cells: readonly AnswerCell[],
): readonly ChapterOfDecade[] => {
  const figures = new Map(cells.map((cell) => [cell.indicatorCode, cell]));
  const statements = pairUp(indicators).flatMap((halves): Statement[] => {
    const items = halves.flatMap((indicator) => {
      const cell = figures.get(indicator.code);
      return cell && cell.value !== null ? [{ indicator, cell }] : [];
    });
    const [first] = items;
    return first ? [{ key: first.indicator.code, items }] : [];
  });
  return CHAPTERS.map((chapter) => ({
    chapter,
    statements: statements.filter(({ key }) => chapterOf(key) === chapter),
  })).filter((each) => each.statements.length > 0);
};
