import { pairUp } from '@danvan/app-kit/pair-up';
import { parseDecimal } from '@danvan/domain/kernel';
import type { Figure, Report } from './report.graphql.ts';

type Section = Report['form']['sections'][number];

/** One indicator of a report beside the period before. */
export type ReportLine = {
  readonly indicator: Section['items'][number]['indicator'];
  readonly figure: Figure | null;
  readonly previous: Figure | null;
  /** The other half of a linked pair stands right under its first. */
  readonly isSecondHalf: boolean;
  /** Change against the period before in percent; null when one of both is missing or the former is zero. */
  readonly change: number | null;
  readonly findings: readonly Report['findings'][number][];
};

export type ReportSection = { readonly title: Section['title']; readonly lines: readonly ReportLine[] };

/** From a change of this many percent on a figure is worth a second look. */
export const REMARKABLE_PERCENT = 50;

/** How many percent a figure moved, rounded to whole ones. */
export const changeInPercent = (now: string | null, before: string | null): number | null => {
  const a = parseDecimal(now ?? '');
  const b = parseDecimal(before ?? '');
  if (!a.ok || !b.ok || b.value.eq(0)) return null;
  return Number(a.value.minus(b.value).div(b.value).times(100).round(0).toFixed());
};

/** The report as it is reviewed: sections, pairs together, figures beside the former ones and the findings. */
export const reportSections = (report: Report): readonly ReportSection[] => {
  const now = new Map(report.figures.map((figure) => [figure.indicatorCode, figure]));
  const before = new Map(report.previousFigures.map((figure) => [figure.indicatorCode, figure]));
  return report.form.sections.map((section) => ({
    title: section.title,
    lines: pairUp(section.items.map((item) => item.indicator)).flatMap((halves) =>
      halves.map((indicator, half): ReportLine => {
        const figure = now.get(indicator.code) ?? null;
        const previous = before.get(indicator.code) ?? null;
        return {
          indicator,
          figure,
          previous,
          isSecondHalf: half > 0,
          change: changeInPercent(figure?.value ?? null, previous?.value ?? null),
          findings: report.findings.filter((finding) => finding.indicatorCode === indicator.code),
        };
      }),
    ),
  }));
};
