import { describe, expect, it } from 'vitest';
import type { Figure, Report } from './report.graphql.ts';
import { changeInPercent, reportSections } from './report-lines.ts';

const text = (vi: string) => ({ vi, en: vi });
const figure = (indicatorCode: string, value: string): Figure => ({
  indicatorCode,
  state: 'REPORTED',
  value,
  qualifier: 'EXACT',
  numerator: null,
  denominator: null,
  note: null,
});
const item = (code: string, pairedWith: string | null = null) => ({
  required: true,
  indicator: {
    code,
    name: text(code),
    unitOfMeasure: text('tổ'),
    kind: 'STOCK' as const,
    decimals: 0,
    pairedWith,
  },
});

describe('change against the period before', () => {
  it('is told in whole percents', () => {
    expect(changeInPercent('150', '100')).toBe(50);
    expect(changeInPercent('2', '3')).toBe(-33);
  });

  it('is silent when a figure is missing or the former one was zero', () => {
    expect(changeInPercent(null, '3')).toBeNull();
    expect(changeInPercent('3', '0')).toBeNull();
  });
});

describe('a report under review', () => {
  const report = {
    form: {
      sections: [
        { title: text('Tổ'), items: [item('TEAMS', 'MEMBERS'), item('OTHER'), item('MEMBERS', 'TEAMS')] },
      ],
    },
    figures: [figure('TEAMS', '136'), figure('MEMBERS', '539')],
    previousFigures: [figure('TEAMS', '130')],
    findings: [{ severity: 'WARNING', code: 'OUTLIER', message: 'cao', indicatorCode: 'TEAMS' }],
  } as unknown as Report;
  const [section] = reportSections(report);

  it('keeps the halves of a pair together, wherever the form has them', () => {
    expect(section?.lines.map((line) => line.indicator.code)).toEqual(['TEAMS', 'MEMBERS', 'OTHER']);
    expect(section?.lines.map((line) => line.isSecondHalf)).toEqual([false, true, false]);
  });

  it('sets the former figure and the findings beside', () => {
    const teams = section?.lines[0];
    expect(teams?.previous?.value).toBe('130');
    expect(teams?.findings).toHaveLength(1);
    expect(section?.lines[2]?.figure).toBeNull();
  });
});
