import type { VariablesOf } from '@danvan/api-schema';
import type { Day, Decimal } from '@danvan/domain/kernel';
import { sum } from '@danvan/domain/kernel';
import { readVietnameseNumber } from '@danvan/domain/reporting';
import type { AppraiseModel, ShownForm } from './appraisal.graphql.ts';

type Input = Omit<VariablesOf<typeof AppraiseModel>['input'], 'id' | 'version' | 'idempotencyKey'>;

/** An appraisal as the form holds it, by the keys of parts and conditions. */
export type TypedAppraisal = {
  readonly points: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, boolean>>;
};

export const NOTHING_TYPED: TypedAppraisal = { points: {}, reasons: {}, answers: {} };

const DECIMALS = 2;

/** The sum of the points that can be read so far: the class is told by the server alone. */
export const sumTyped = ({ points }: TypedAppraisal): Decimal =>
  sum(
    Object.values(points).flatMap((typed) => {
      const read = readVietnameseNumber(typed.trim(), DECIMALS);
      return read.ok ? [read.value] : [];
    }),
  );

/** What is sent of the form; what the register knows is not asked. */
export const appraisalInput = (form: ShownForm, on: Day, typed: TypedAppraisal): Input => ({
  setCode: form.code,
  edition: form.edition,
  on,
  parts: form.parts.map(({ key }) => ({
    key,
    points: typed.points[key] ?? '',
    reason: typed.reasons[key] || null,
  })),
  conditions: form.conditions
    .filter(({ known }) => known === null)
    .map(({ key }) => ({ key, isMet: typed.answers[key] ?? null })),
});
