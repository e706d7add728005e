import type { OrgUnitId } from '../../hierarchy/model.ts';
import { groupBy } from '../../kernel/index.ts';
import { type DaySpan, spansMeet } from '../activity/index.ts';
import type { ProgrammeId } from '../record/index.ts';
import type { CauseNature, KeptStatement, StatementKind } from './model.ts';

/** What a review is about: its programme (null: all), its time, and the units whose word it collects, in its order. */
export type Review = {
  readonly programme: ProgrammeId | null;
  readonly span: DaySpan;
  readonly units: readonly OrgUnitId[];
};

/** One heading of the review, with what each unit says under it. */
export type ReviewSection = {
  readonly kind: StatementKind;
  readonly nature: CauseNature | null;
  readonly groups: readonly { readonly unit: OrgUnitId; readonly statements: readonly KeptStatement[] }[];
};

/** The order of a báo cáo sơ kết, tổng kết (documents.md, skeleton III and V). */
export const REVIEW_ORDER: readonly Pick<ReviewSection, 'kind' | 'nature'>[] = [
  { kind: 'STRENGTH', nature: null },
  { kind: 'LIMITATION', nature: null },
  { kind: 'CAUSE', nature: 'OBJECTIVE' },
  { kind: 'CAUSE', nature: 'SUBJECTIVE' },
  { kind: 'LESSON', nature: null },
  { kind: 'PROPOSAL', nature: null },
];

/** Earlier times first, then the numbers of the source; what is not numbered comes after. */
const inOrder = (a: KeptStatement, b: KeptStatement): number =>
  a.span.firstDay.localeCompare(b.span.firstDay) ||
  (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER);

const belongs = ({ programme, span }: KeptStatement, review: Review): boolean =>
  (review.programme === null || programme === review.programme) && spansMeet(span, review.span);

/**
 * What a review document takes from the statements: those of its programme and units that share a day with its time,
 * under the headings of the document in its order. What two units say alike stays twice, each under its unit; a
 * heading without statements is left out.
 */
export const collectStatements = (
  statements: readonly KeptStatement[],
  review: Review,
): readonly ReviewSection[] => {
  const taken = statements.filter((statement) => belongs(statement, review));
  return REVIEW_ORDER.flatMap(({ kind, nature }): ReviewSection[] => {
    const said = groupBy(
      taken.filter((statement) => statement.kind === kind && statement.nature === nature),
      ({ unit }) => unit,
    );
    const groups = [...new Set(review.units)].flatMap((unit) => {
      const own = said.get(unit);
      return own === undefined ? [] : [{ unit, statements: own.toSorted(inOrder) }];
    });
    return groups.length === 0 ? [] : [{ kind, nature, groups }];
  });
};
