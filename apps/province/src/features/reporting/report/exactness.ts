import { QUALIFIERS, type Qualifier } from '@danvan/domain/kernel';
import { formatFigure, type Indicator, QUALIFIER_WORDS } from '@danvan/domain/reporting';
import { type FigureLine, readLine, withState } from './figure-line.ts';

/** What one chooses beside a number: how exact it is, or that there is none. */
export const EXACTNESSES = [...QUALIFIERS, 'ZERO', 'MISSING', 'NOT_APPLICABLE'] as const;
export type Exactness = (typeof EXACTNESSES)[number];

/** The choice that a line shows. */
export const exactnessOf = (line: FigureLine, indicator: Indicator): Exactness => {
  if (line.state !== 'REPORTED') return line.state;
  const read = readLine(line, indicator);
  return read.ok ? read.value.qualifier : 'EXACT';
};

const withQualifier = (line: FigureLine, qualifier: Qualifier, indicator: Indicator): FigureLine => {
  const read = readLine(line, indicator);
  if (!read.ok || read.value.value === null || indicator.kind === 'YES_NO') return line;
  const number = formatFigure({ ...read.value, qualifier: 'EXACT' }, indicator, 'vi');
  const word = QUALIFIER_WORDS.vi[qualifier];
  return { ...line, entry: word === '' ? number : `${word} ${number}` };
};

/**
 * The line after someone chose how exact it is: a word before the number ("trên 1.200"). Where there is no number
 * the one that stood there before comes back.
 */
export const withExactness = (
  line: FigureLine,
  exactness: Exactness,
  indicator: Indicator,
  former: FigureLine | undefined,
): FigureLine => {
  switch (exactness) {
    case 'ZERO':
    case 'MISSING':
    case 'NOT_APPLICABLE':
      return withState(line, exactness);
    default: {
      const reported = line.state === 'REPORTED' ? line : { ...(former ?? line), note: line.note };
      return reported.state === 'REPORTED'
        ? withQualifier(reported, exactness, indicator)
        : withState(line, 'REPORTED');
    }
  }
};
