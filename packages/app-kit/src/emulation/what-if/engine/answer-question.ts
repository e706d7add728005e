import { readCanonicalSheets } from '@danvan/domain/emulation';
import { type Decimal, decimalText, parseDecimal, sum, ZERO } from '@danvan/domain/kernel';
import { sayFault } from '@danvan/domain/programme';
import {
  type Change,
  type CriteriaSet,
  type Criterion,
  compile,
  fromJson,
  fromUnits,
  isLeaf,
  type Place,
  placeAt,
  type ScoringResult,
  score,
  tabulate,
  WHAT_IF_FAULT_WORDS,
  type WhatIf,
  type WhatIfFault,
  whatIf,
} from '@danvan/domain/scoring';
import type { Answer, Question, ShiftRow, Standing, Supposal } from './protocol.ts';

/** The run that is asked about, from the texts in which rules and sheets come; throws for texts that are none. */
export const openRun = (rules: string, sheets: string, isFinal: boolean): ScoringResult => {
  const compiled = compile(fromJson(JSON.parse(rules)));
  const table = tabulate(compiled, readCanonicalSheets(sheets));
  if (!table.ok) throw new Error(`The sheets of the round cannot be read: ${table.error[0]?.code}`);
  return score(compiled, table.value, isFinal ? 'FINAL' : 'PROVISIONAL');
};

const HUNDRED = 100;

/** A supposal as the domain takes it; null for a number that is none (an address that somebody changed by hand). */
export const toChange = (supposal: Supposal): Change | null => {
  const { kind, key } = supposal;
  if (kind === 'FIGURE' && supposal.value === null)
    return { kind, key, subject: supposal.subject, input: supposal.input, value: null };
  const read = parseDecimal(supposal.value ?? '');
  if (!read.ok) return null;
  switch (supposal.kind) {
    case 'FIGURE':
      return { kind: 'FIGURE', key, subject: supposal.subject, input: supposal.input, value: read.value };
    case 'TARGETS':
      return { kind: 'TARGETS', key, factor: read.value.div(HUNDRED) };
    default:
      return { kind: supposal.kind, key, maximum: read.value };
  }
};

const standing = ({ total, ...place }: Place): Standing => ({ ...place, total: total && decimalText(total) });

const rowsOf = ({ before, after }: WhatIf, group: string | null): readonly ShiftRow[] => {
  const { names, members } = before.table.groups;
  const shown = members[names.indexOf(group ?? '')] ?? [];
  return Array.from(shown, (subject) => ({
    subject: before.subjects[subject] ?? '',
    before: standing(placeAt(before, subject)),
    after: standing(placeAt(after, subject)),
  }));
};

const figuresOf = ({ compiled, table }: ScoringResult, subject: string | null): Answer['figures'] => {
  const position = table.subjects.indexOf(subject ?? '');
  if (position < 0) return {};
  const keys = [
    ...compiled.leaves.map(({ leaf, inputs }) => ({ key: leaf.key, inputs })),
    ...compiled.conditions,
  ];
  const columns = [...table.leaves, ...table.conditions];
  return Object.fromEntries(
    keys.map(({ key, inputs }, index) => {
      const figures = columns[index];
      const value = (input: number): string | null => {
        const units = figures?.inputs[input]?.[position] ?? Number.NaN;
        return Number.isNaN(units) ? null : decimalText(fromUnits(units, figures?.decimals ?? 0));
      };
      return [key, Object.fromEntries(inputs.map((name, input) => [name, value(input)]))];
    }),
  );
};

const addMaxima = (criterion: Criterion, maxima: Record<string, string>): Decimal => {
  const maximum = isLeaf(criterion)
    ? (criterion.maximum ?? ZERO)
    : sum(criterion.children.map((child) => addMaxima(child, maxima)));
  maxima[criterion.key] = decimalText(maximum);
  return maximum;
};

const maximaOf = ({ criteria }: CriteriaSet): Pick<Answer, 'maxima' | 'total'> => {
  const maxima: Record<string, string> = {};
  const total = sum(criteria.map((criterion) => addMaxima(criterion, maxima)));
  return { maxima, total: decimalText(total) };
};

const faultOf = (fault: WhatIfFault): Answer['fault'] => {
  const said = (language: 'vi' | 'en') => sayFault(WHAT_IF_FAULT_WORDS, fault, language);
  return { position: Number(fault.path[0] ?? 0), words: { vi: said('vi'), en: said('en') } };
};

/** What would be if; where something cannot be supposed, it is named and nothing is. */
export const answerQuestion = (run: ScoringResult, { supposals, group, subject }: Question): Answer => {
  const told = whatIf(
    run,
    supposals.flatMap((supposal) => toChange(supposal) ?? []),
  );
  const shown = told.ok ? told.value : { before: run, after: run, moved: [] };
  const { moved } = shown;
  return {
    ...maximaOf(shown.after.set),
    rows: rowsOf(shown, group ?? run.table.groups.names[0] ?? null),
    shifted: {
      subjects: run.subjects.length,
      moved: moved.length,
      ranks: moved.filter(({ before, after }) => before.rank !== after.rank).length,
      classes: moved.filter(
        ({ before, after }) => before.class !== after.class || before.isRecognised !== after.isRecognised,
      ).length,
    },
    figures: figuresOf(run, subject),
    fault: told.ok ? null : faultOf(told.error),
  };
};
