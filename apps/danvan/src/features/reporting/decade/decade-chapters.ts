import { pairUp } from '@danvan/app-kit/pair-up';
import type { DecadeFigure, DecadeIndicator, DecadeReport } from './decade.graphql.ts';

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

export type DecadeItem = { readonly indicator: DecadeIndicator; readonly figure: DecadeFigure };

/** One statement: a figure, or the two halves of a linked pair. */
export type Statement = { readonly key: string; readonly items: readonly DecadeItem[] };
export type ChapterOfDecade = { readonly chapter: Chapter; readonly statements: readonly Statement[] };

/** The report's figures in chapters, linked pairs as one statement; what was not reported is left out. */
export const decadeChapters = (
  report: Pick<DecadeReport, 'figures' | 'form'>,
): readonly ChapterOfDecade[] => {
  const figures = new Map(report.figures.map((figure) => [figure.indicatorCode, figure]));
  const indicators = report.form.sections.flatMap((section) => section.items.map((item) => item.indicator));
  const statements = pairUp(indicators).flatMap((halves): Statement[] => {
    const items = halves.flatMap((indicator) => {
      const figure = figures.get(indicator.code);
      return figure && figure.value !== null ? [{ indicator, figure }] : [];
    });
    const [first] = items;
    return first ? [{ key: first.indicator.code, items }] : [];
  });
  return CHAPTERS.map((chapter) => ({
    chapter,
    statements: statements.filter(({ key }) => chapterOf(key) === chapter),
  })).filter((each) => each.statements.length > 0);
};
